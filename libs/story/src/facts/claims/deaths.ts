import { few, name, pattern, subject, type ClaimFamily } from './pattern.js';
import { listedWords } from '../trigger-words.js';

const dead = (): { attribute: string; value: string } => ({ attribute: 'state', value: 'dead' });

// "Died of laughter", "died away", "dead tired", "dead to the world" kill nobody; "dead drunk" neither.
const notReally =
  '(?! (?:away|down|out|in (?:his|her|the|a) (?:\\p{L}+ )?(?:papers?|books?|thoughts?|work|newspapers?|pillows?|letters?|reading|studies|correspondence)|of (?:laughter|laughing|shame|curiosity|boredom|envy|embarrassment|joy)|laughing|a (?:little|thousand)|with (?:laughter|envy|curiosity)|tired|drunk|asleep|sure|set|certain|serious|beat|weary|to (?:me|him|her|us|them|the world|all)|silent|still|against|white|calm|in love|if|unless|in (?:his|her) (?:mind|eyes)|to (?!(?:the|a|an|his|her) (?:\\p{L}+ )?(?:fever|wounds?|injur(?:y|ies)|illness|disease|cold|poison|plague|cholera|consumption|pneumonia|stroke))))';
const adverb =
  '(?: (?:at last|at length|finally|then|quietly|peacefully|suddenly|really|already|now|long|indeed|certainly|quite|stone|soon|also|instantly))?';
const killed =
  '(?:killed|murdered|drowned|hanged|hung|beheaded|executed|poisoned|slain|strangled|shot dead|stabbed to death|burned to death|burnt to death|beaten to death|run over and killed|guillotined|shot and killed|buried|laid to rest)';

/** Who is dead. Supposed deaths are marked by the words that suppose them. */
export const deaths: ClaimFamily = {
  words: listedWords(
    'died dies dead killed murdered drowned hanged hung beheaded executed poisoned slain slew strangled stabbed buried funeral burial corpse body own himself herself perished death laid breathed expired grave coffin passed succumbed lifeless murder murderer guillotined breath ghost carried claimed took finished',
  ),
  filter:
    /\b(?:die[ds]|dead|killed|murder|drowned|hanged|hung|beheaded|executed|poisoned|slain|slew|strangled|death|buried|funeral|burial|corpse|body|own life|(?:hanged|hung|shot|killed|stabbed) (?:him|her)self|perished|laid to rest|(?:his|her) last|the ghost|expired|grave|coffin|passed away|succumbed|lifeless|wake|guillotined|carried|claimed|took|finished)/,
  patterns: [
    pattern(`${subject}(?:,? who)?(?: had)?${adverb} (?:died|perished|expired|passed away|succumbed|drowned)\\b${notReally}`, dead),
    pattern(`${subject}(?:,? who)? (?:was|is|lay|had been|fell|dropped)${adverb} dead\\b${notReally}`, dead),
    pattern(`${subject}(?:,? who)? (?:was|had been|were)${adverb} ${killed}\\b${notReally}`, dead),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?:breathed (?:his|her) last|gave up the ghost|drew (?:his|her) last breath|took (?:his|her) last breath)\\b`,
      dead,
    ),
    pattern(
      `\\b(?:the )?(?:funeral|burial|corpse|dead body|lifeless body|coffin|murder|wake) of (?:poor |old |young |the late )?(?<n>${name})(?!'s)`,
      dead,
    ),
    pattern(
      `(?<n>${name})[^\ue000-\ue0ff.;:!?"]{4,70}? and (?:so |then |at once |there )?(?:died|was (?:instantly )?(?:killed|drowned))\\b${notReally}`,
      dead,
    ),
    pattern(
      `${subject} (?:had )?(?:hanged|hung|shot|drowned|poisoned|killed|stabbed) (?:him|her)self(?= ?[.,;!]| (?:last|that|in the|with a|on the)\\b)`,
      dead,
    ),
    pattern(`${subject} (?:had )?(?:taken|took) (?:his|her) own life\\b`, dead),
    pattern(`\\bfound (?:poor |old )?(?<n>${name}) (?:lying )?(?:cold and )?dead\\b${notReally}`, dead),
    pattern(`(?<o>${name})'s body (?:was|lay|hung|had been|floated|had washed)\\b`, dead),
    pattern(
      `(?<o>${name})'s (?:funeral|burial|corpse|dead body|lifeless body|coffin|murderer|last breath|grave(?= ?[.;]| (?:was|in|at|beside|lay|stood|with)))\\b`,
      dead,
    ),
    pattern(
      `\\b(?:they|we|he|she|i|men) (?:had )?buried (?:poor |old |young )?(?<n>${name})(?!'s)(?= ?[.,;]| (?:in|at|on|beside|under|the|that|yesterday|there|here|by|where|with|next|last)\\b)`,
      dead,
    ),
    pattern(
      `\\b(?:killed|murdered|strangled|drowned|beheaded|slew|shot and killed) (?:poor |old |young )?(?<n>${name})(?!'s)(?= ?[.,;]| (?:in|at|on|with|and|that|last|before|by|where|as)\\b)`,
      dead,
    ),
    pattern(
      `\\b(?:death|murder) of (?:poor |old |young )?(?<n>${name})(?!'s)(?= ?[.,;]| (?:in|at|on|had|was|left|made|came|that|last)\\b)`,
      dead,
    ),
    pattern(`(?<o>${name})'s (?:sudden |untimely |early |tragic )?death\\b(?! ?(?:-|warrant|bed|wish|sentence|mask))`, dead),
    pattern(
      `\\b(?:fever|plague|cholera|typhus|typhoid|consumption|pneumonia|influenza|smallpox|diphtheria|illness|disease|stroke|cancer|sea|river|cold|poison|bullet|fall|blow) (?:had )?(?:carried off|carried away|killed|took|had taken|claimed|finished) (?:poor |old |young )?(?<n>${name})(?!'s)(?= ?[.,;]| (?:in|at|on|that|last|before|by|within)\\b)`,
      dead,
    ),
    pattern(`(?<n>${name}),? ${few(2)}(?:lay|fell|was found|was lying|were found) (?:cold and )?(?:dead|lifeless)\\b${notReally}`, dead),
  ],
};
