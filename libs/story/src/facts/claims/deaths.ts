import { few, name, pattern, subject, type ClaimFamily } from './pattern.js';

const dead = (): { attribute: string; value: string } => ({ attribute: 'state', value: 'dead' });

// "Died of laughter", "died away", "dead tired", "dead to the world" kill nobody; "dead drunk" neither.
const notReally =
  '(?! (?:away|down|out|in (?:his|her|the|a) (?:\\p{L}+ )?(?:papers?|books?|thoughts?|work|newspapers?|hands|pillows?|letters?|reading|studies|correspondence|arms)|of (?:laughter|laughing|shame|curiosity|boredom|envy|embarrassment|joy)|laughing|a (?:little|thousand)|with (?:laughter|envy|curiosity)|tired|drunk|asleep|sure|set|certain|serious|beat|weary|to (?:me|him|her|us|them|the world|all)|silent|still|against|white|calm|in love|if|unless|in (?:his|her) (?:mind|eyes)))';
const adverb =
  '(?: (?:at last|at length|finally|then|quietly|peacefully|suddenly|really|already|now|long|indeed|certainly|quite|stone|soon|also|instantly))?';
const killed =
  '(?:killed|murdered|drowned|hanged|hung|beheaded|executed|poisoned|slain|strangled|shot dead|stabbed to death|burned to death|burnt to death|beaten to death|run over and killed|guillotined|shot and killed|buried|laid to rest)';

/** Who is dead. Supposed deaths are marked by the words that suppose them. */
export const deaths: ClaimFamily = {
  filter:
    /\b(?:die[ds]|dead|killed|murdered|drowned|hanged|beheaded|executed|poisoned|slain|strangled|stabbed|buried|funeral|burial|corpse|body|perished|death|laid to rest|breathed|expired|grave|coffin|passed away|deceased|succumbed|lifeless)\b/i,
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
    pattern(`(?<o>${name})'s (?:funeral|burial|corpse|dead body|lifeless body|coffin|grave|murderer|last breath)\\b`, dead),
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
    pattern(`(?<o>${name})'s (?:sudden |untimely |early )?death (?:had|was|came|left|in|at|on|that|made|cast|two|three|a)\\b`, dead),
    pattern(`(?<n>${name}),? ${few(2)}(?:lay|fell|was found|was lying|were found) (?:cold and )?(?:dead|lifeless)\\b${notReally}`, dead),
    pattern(`\\bthe late (?<n>${name})(?!'s)`, dead),
  ],
};
