const irregular =
  'beaten begun bitten blown born borne bought bound bred broken brought built burnt cast caught chosen cut dealt done drawn driven eaten felt fed forbidden forgiven forgotten fought found frozen given ground grown heard held hidden hit hung hurt kept known laid led left lent let lost made meant met paid proven put read rent ridden said seen sent set sewn shaken shaven shot shown shut slain sold spent spoken spread stolen struck strung sung sunk swept sworn swung taken taught thrown told torn trodden understood undertaken woken worn woven written wrung'.split(
    ' ',
  );

/** Participles that English uses as adjectives of state: "was tired" names a condition, not a deed done to somebody. */
const states =
  'tired pleased interested surprised excited worried frightened married engaged delighted disappointed ashamed amazed astonished accustomed acquainted obliged determined inclined concerned alarmed satisfied dressed gone done lost left set used supposed born said dead mistaken bored confused annoyed scared terrified relieved embarrassed prepared ready aged united related attached devoted resolved decided convinced persuaded disposed situated located crowded covered filled lined closed opened finished limited advanced beloved naked wicked sacred rugged blessed learned aged wretched shut read cut hurt put let heard meant felt'.split(
    ' ',
  );

const participles = new Set(irregular);
const adjectives = new Set(states);

/** A past participle that reports a deed. Spelling alone; restrained on purpose. */
export function isPassiveParticiple(word: string): boolean {
  if (adjectives.has(word)) return false;
  return participles.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'));
}
