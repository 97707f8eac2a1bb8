const battles = new Set(
  `Waterloo Trafalgar Corunna Badajoz Salamanca Talavera Vittoria Albuera Busaco Inkerman Alma Balaclava Sebastopol Austerlitz Borodino
  Leipzig Jena Quebec Blenheim Culloden Naseby Gettysburg Antietam Shiloh Ypres Mons Somme Gallipoli Sedan Solferino Plassey Assaye Lucknow
  Cawnpore Isandlwana`.split(/\s+/),
);

/** Whoever "fell" there is dead; elsewhere he stumbled. */
export const isBattle = (place: string): boolean => battles.has(place);
