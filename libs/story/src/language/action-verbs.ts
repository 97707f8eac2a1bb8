/** Irregular past forms of what only the living do. */
const irregular = new Set(
  `came went ran stood sat took gave threw caught held kept put drew led lit ate drank sang rang sprang swam rode drove flew fell got bent shook
  struck woke wore wept crept knelt leapt slept swept spoke broke chose rose froze read wrote sent spent built cut set shut hid bit met said
  told heard saw knew thought felt found bought brought fought sought taught began forgot swung slid spun laid paid blew grew strode swore tore`.split(
    /\s+/,
  ),
);

/** Regular forms that say nothing of a living body: what the dead may be said to do, and what ends a life. */
const ofTheDead = new Set(
  `died expired perished drowned succumbed passed seemed remained lived loved deserved belonged existed haunted appeared owed bequeathed resembled
  inspired needed wanted married departed ended vanished disappeared indeed named called aged buried killed murdered hanged executed beheaded poisoned
  related destined supposed doomed rested feared`.split(/\s+/),
);

const still = new Set('lying dying being resting sleeping laying rotting mouldering'.split(' '));

/** "Opened", "came", "was eating": somebody acts. `next` is the word behind, which a form of "be" needs. */
export function tellsOfAction(word: string, next: string | undefined): boolean {
  if (word === 'was' || word === 'is') return next !== undefined && next.length > 4 && next.endsWith('ing') && !still.has(next);
  return irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !ofTheDead.has(word));
}
