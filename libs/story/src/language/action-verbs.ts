/** Irregular past forms of what only the living do. */
const irregular = new Set(
  `came went ran stood sat took gave threw caught held kept put drew led lit ate drank sang rang sprang swam rode drove flew fell got bent shook
  struck woke wore wept crept knelt leapt slept swept spoke broke chose rose froze read wrote sent spent built cut set shut hid bit met said
  told won dealt dug fed spat flung stole sold clung heard saw knew thought felt found bought brought fought sought taught began forgot swung slid spun laid paid blew grew strode swore tore`.split(
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

/** What somebody is only while he lives: moods and bodily states. The dead are silent, cold, at peace and remembered. */
const livingStates = new Set(
  `tired weary angry hungry thirsty glad sorry pleased delighted busy amused astonished surprised anxious uneasy cheerful merry laughing alive awake
  sober ready impatient eager afraid curious jealous ashamed obliged determined startled puzzled annoyed vexed furious nervous restless wide
  breathless flushed`.split(/\s+/),
);

/** Where somebody is only while he lives; the dead are in the church, in bed, in the ground. */
const livingPlaces = new Set(
  `garden kitchen parlour library drawing dining study stable stables orchard window door breakfast dinner supper table luncheon tea desk
  office shop saddle train work school fire piano`.split(/\s+/),
);

const articles = new Set(['the', 'his', 'her', 'a', 'an']);

/**
 * "Opened", "came", "was eating", "was tired", "was in the garden": somebody acts, or is as only the living are. `behind` are the
 * words behind, which a form of "be" needs.
 */
export function tellsOfAction(word: string, [next = '', second = '', third = '']: readonly (string | undefined)[]): boolean {
  if (word !== 'was' && word !== 'is') return irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !ofTheDead.has(word));
  if (next === 'in' || next === 'at') return livingPlaces.has(articles.has(second) ? third : second);
  // "Was out in the garden".
  if (/^(?:out|down|up|back|busy)$/.test(next) && /^(?:in|at)$/.test(second)) return articles.has(third) || livingPlaces.has(third);
  return livingStates.has(next) || (next.length > 4 && next.endsWith('ing') && !still.has(next));
}
