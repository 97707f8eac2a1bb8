import { name, pattern, subject, type ClaimFamily } from './pattern.js';
import { listedWords } from '../trigger-words.js';

const weapon =
  'pistols?|revolvers?|shotgun|rifles?|muskets?|daggers?|stiletto|(?:vial|phial|bottle) of poison|poison(?:ed)?|dynamite|(?:hand )?grenades?';
const treasure =
  'keys?|locket|casket|necklace|brooch|diamonds?|rubies|ruby|jewels|diary|map|parcel|packet|phial|vial|deeds|documents|photograph|sword|amulet|talisman';
/** What speaks of a thing without its name: a shot is one of a gun. */
const traces = 'guns?|shots?|fired|stabbed|unlocked';

/** Things that a story shows with weight: put away with care, or only spoken of. */
export const weighty: ClaimFamily = {
  heard: true,
  words: listedWords(
    'pistol pistols revolver revolvers shotgun rifle rifles musket muskets dagger daggers stiletto poison poisoned dynamite grenade grenades gun guns shot shots fired stabbed key keys locket casket necklace brooch diamond diamonds ruby rubies jewels diary map parcel packet phial vial deeds documents photograph sword amulet talisman unlocked',
  ),
  patterns: [
    pattern(
      `(?:${subject} (?:had |has )?)?\\b(?:(?:hid|hidden|concealed|slipped|locked|put|placed|thrust|tucked|laid|stowed|loaded|buried) (?:away )?(?:the|a|an|his|her|their|my) (?:[a-zß-ɏ-]{1,15} ){0,2}(?<thing>${weapon})|(?:hid|hidden|concealed|locked|buried|stowed|sewed) (?:away )?(?:the|a|an|his|her|their|my) (?:[a-zß-ɏ-]{1,15} ){0,2}(?<treasure>${treasure})) (?:away )?(?:in|into|under|beneath|behind|inside|among)\\b`,
      ({ thing, treasure: hidden }) => {
        const put = thing ?? hidden;
        return put === undefined ? null : { attribute: 'thing put away', value: kindOf(put) };
      },
    ),
    pattern(`\\b(?<thing>${weapon}|${treasure}|${traces})\\b`, ({ thing }) =>
      thing === undefined ? null : { attribute: 'thing spoken of', value: kindOf(thing) },
    ),
  ],
};

/** Things that can stand for one another are one kind. */
function kindOf(thing: string): string {
  if (/poison/.test(thing)) return 'poison';
  if (/dagger|stiletto|stabbed|sword/.test(thing)) return 'blade';
  if (/^(?:pistol|revolver|shotgun|rifle|musket|gun|shot|fired)/.test(thing)) return 'firearm';
  if (/dynamite|grenade/.test(thing)) return 'bomb';
  if (/key|unlocked/.test(thing)) return 'key';
  if (/rub(?:y|ies)|diamond|jewels|necklace|brooch/.test(thing)) return 'jewels';
  if (/parcel|packet/.test(thing)) return 'parcel';
  return /phial|vial/.test(thing) ? 'phial' : thing;
}

/** Words of the theatre: who dies on a stage gets up again. */
export const theatre: ClaimFamily = {
  heard: true,
  words: listedWords(
    'theatre theater stage curtain rehearsal rehearsals tragedy audience applause actors actresses playbill footlights melodrama',
  ),
  patterns: [
    pattern(
      '\\b(?:theat(?:re|er)|stage|curtain|rehearsals?|tragedy|audience|applause|act(?:ors|resses)|playbill|footlights|melodrama)\\b',
      () => ({ attribute: 'theatre', value: '' }),
    ),
  ],
};

/** Words of stories in which death is not the end. */
export const revenants: ClaimFamily = {
  heard: true,
  words: listedWords('resurrected undead necromancer necromancers necromancy reincarnated reincarnation zombie zombies revenant lich'),
  patterns: [
    pattern('\\b(?:resurrected|undead|necroman(?:cers?|cy)|reincarnat(?:ed|ion)|zombies?|revenant|lich)\\b', () => ({
      attribute: 'revenant',
      value: '',
    })),
  ],
};

/** Somebody is gone, and nobody knows where. */
export const disappearances: ClaimFamily = {
  heard: true,
  names: 1,
  words: listedWords('disappeared vanished missing kidnapped abducted'),
  patterns: [
    pattern(
      `(?<n>${name}) (?:had |has )?(?:(?:simply|suddenly|completely) )?(?:disappeared|vanished)(?= ?[.;!]| (?:without|that|in the night|from the (?:house|town|village|face)|and (?:nobody|no one))\\b)`,
      () => ({ attribute: 'gone', value: 'disappeared' }),
    ),
    pattern(`(?<n>${name}) (?:was|had gone|went|is) (?:missing|kidnapped|abducted)\\b`, () => ({ attribute: 'gone', value: 'missing' })),
  ],
};

/** What changes a life in the course of a story: whoever was single is married then, and lives elsewhere. */
export const turns: ClaimFamily = {
  heard: true,
  words: listedWords(
    'married wedding bride bridegroom wed wedded engaged engagement honeymoon proposed altar marriage born birth baby infant christened christening confinement adopted moved removed removal lodgings flitted learn learned learnt learning taught teach lessons cured healed regained recovered restored shaved shaving razor barber',
  ),
  patterns: [
    pattern('\\b(?:married|wedding|bride|bridegroom|wed|wedded|engaged|engagement|honeymoon|proposed|altar|marriage)\\b', () => ({
      attribute: 'wedding',
      value: '',
    })),
    pattern('\\b(?:born|birth|baby|infant|christened|christening|confinement|adopted)\\b', () => ({ attribute: 'birth', value: '' })),
    pattern(
      '\\b(?:learn(?:ed|t|ing)?(?! (?:that|of|from|by|who|what|where|why|whether|all|nothing|more|the|later|afterwards|this|it)\\b)|taught|teach|lessons)\\b',
      () => ({ attribute: 'learns', value: '' }),
    ),
    pattern('\\b(?:cured|healed|regained|recovered|restored)\\b', () => ({ attribute: 'heals', value: '' })),
    pattern('\\b(?:shaved|shaving|razor|barber)\\b', () => ({ attribute: 'shaves', value: '' })),
    pattern('\\b(?:moved|removed|removal|lodgings|flitted)\\b', () => ({ attribute: 'moves', value: '' })),
  ],
};
