import { name, pattern, type ClaimFamily } from './pattern.js';
import { listedWords } from '../trigger-words.js';

const weapon =
  '(?<thing>pistols?|revolvers?|shotgun|rifle|musket|dagger|stiletto|vial of poison|phial of poison|bottle of poison|dynamite|hand grenade)';

/** Weapons: put away with care, or only spoken of. */
export const weapons: ClaimFamily = {
  words: listedWords(
    'pistol pistols revolver revolvers shotgun rifle rifles musket muskets dagger daggers stiletto poison poisoned dynamite grenade grenades gun guns shot shots fired stabbed',
  ),
  patterns: [
    pattern(
      `\\b(?:hid|hidden|concealed|slipped|locked|put|placed|thrust|tucked|laid|stowed|loaded) (?:away )?(?:the|a|an|his|her|their|my) (?:[\\p{L}-]{1,15} ){0,2}${weapon} (?:away )?(?:in|into|under|beneath|behind|inside|among)\\b`,
      ({ thing }) => (thing === undefined ? null : { attribute: 'weapon planted', value: kindOf(thing) }),
    ),
    pattern(
      `\\b(?<thing>pistols?|revolvers?|shotgun|rifles?|muskets?|daggers?|stiletto|poison(?:ed)?|dynamite|grenades?|guns?|shots?|fired|stabbed)\\b`,
      ({ thing }) => (thing === undefined ? null : { attribute: 'weapon', value: kindOf(thing) }),
    ),
  ],
};

function kindOf(thing: string): string {
  if (/poison/.test(thing)) return 'poison';
  if (/dagger|stiletto|stabbed/.test(thing)) return 'blade';
  return /dynamite|grenade/.test(thing) ? 'bomb' : 'firearm';
}

/** Words of the theatre: who dies on a stage gets up again. */
export const theatre: ClaimFamily = {
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
  words: listedWords(
    'married wedding bride bridegroom wed wedded engaged engagement honeymoon proposed altar marriage born birth baby infant christened christening confinement adopted moved removed removal lodgings flitted',
  ),
  patterns: [
    pattern('\\b(?:married|wedding|bride|bridegroom|wed|wedded|engaged|engagement|honeymoon|proposed|altar|marriage)\\b', () => ({
      attribute: 'wedding',
      value: '',
    })),
    pattern('\\b(?:born|birth|baby|infant|christened|christening|confinement|adopted)\\b', () => ({ attribute: 'birth', value: '' })),
    pattern('\\b(?:moved|removed|removal|lodgings|flitted)\\b', () => ({ attribute: 'moves', value: '' })),
  ],
};
