const verbs = {
  at: `look glance stare smile laugh gaze peer glare gape grin frown scowl wink nod shout yell scream bark snap growl snarl curse hurl aim fire point wonder
  marvel rage jeer sneer mock smirk beam glower squint peep blink blush kick rush leap sniff poke jab clutch snatch grab pull tug gesture wave rail rave roar
  shriek hiss spit chuckle giggle pout leer lunge swing hint scoff swipe tut chafe exclaim exult rejoice tremble start shudder`,
  in: 'confide believe trust interest delight disappoint',
};

const others: { [preposition: string]: string } = {
  at: `threw throw thrown throwing flung fling struck strike swore swear sprang spring flew fly shot shoot leapt swung spat angry furious mad cross annoyed
  surprised astonished amused amazed shocked provoked vexed enraged indignant alarmed look glances looks a-looking`,
  in: 'confidence faith interest belief trust disappointment pleasure change',
};

function inflected(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const last = /[^aeiou][aeiou][bgmnpt]$/.test(verb) ? verb.at(-1) : '';
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`, `${stem}${last ?? ''}ed`, `${stem}${last ?? ''}ing`];
}

const turning = new Map(
  Object.entries(verbs).map(([preposition, list]): [string, ReadonlySet<string>] => [
    preposition,
    new Set([...list.split(/\s+/).flatMap(inflected), ...(others[preposition] ?? '').split(/\s+/)]),
  ]),
);

/** Whether what follows the preposition behind this word is mostly somebody: "smiled at", "confidence in". All in lower case. */
export function turnsTo(word: string, preposition: string): boolean {
  return turning.get(preposition)?.has(word) ?? false;
}
