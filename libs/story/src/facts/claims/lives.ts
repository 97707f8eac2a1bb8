import { callingPattern, callingWords } from '../../language/callings.js';
import { numberInWords } from '../../manuscript/numbers.js';
import { few, name, owner, pattern, place, subject, type ClaimFamily, type Groups } from './pattern.js';
import { listedWords } from '../trigger-words.js';

const calling = `(?<job>${callingPattern})`;
const closes = '(?= ?(?:[.,;:!?—–-]|$)| (?:by|in|at|and|who|from|of|here|there|now|whose|with)\\b)';
const works = ({ job }: Groups): { attribute: string; value: string } | null =>
  job === undefined ? null : { attribute: 'occupation', value: job };

const adjectives = '(?:(?!no\\b|not\\b|like\\b)[\\p{L}-]{1,15} ){0,2}?';

/** By what somebody lives. */
export const callings: ClaimFamily = {
  words: callingWords,
  patterns: [
    pattern(
      `${subject}(?:,? who)? (?:was|is|became|had become)(?: now| still| always)? (?:an?|the) ${adjectives}${calling}${closes}`,
      works,
    ),
    pattern(
      `(?<n>${name}), (?:an?|the) (?:(?:young|old|elderly|village|country|local|retired|poor|honest|town|parish|ship's) ){0,2}${calling}(?= ?,| (?:by|in|at|from|of))`,
      works,
    ),
    pattern(`${subject}(?:,? who)? (?:had been|has been) an? ${adjectives}${calling} (?:all (?:his|her) life|for \\p{L}+ years)\\b`, works),
    pattern(`${subject}(?:,? who)? (?:was|had been) an? ${calling} by (?:trade|profession|calling)\\b`, works),
    pattern(
      `${subject}(?:,? who)? (?:had )?(?:worked|served|practised|practiced|was employed|made (?:his|her|a) living|earned (?:his|her) living|earned (?:his|her) bread)(?: for \\p{L}+ years)? as an? ${adjectives}${calling}\\b`,
      works,
    ),
    pattern(`${owner} (?:work|trade|profession|life|years|days) as an? ${adjectives}${calling}\\b`, works),
    pattern(`\\bas an? ${calling}, (?<n>${name}) `, works),
  ],
};

const count = '(?<many>no|two|three|four|five|six|seven|eight|nine|ten)';
const kin = '(?<kin>brothers|sisters|sons|daughters|children)';

/** How many brothers and sisters, where somebody was born. */
export const origins: ClaimFamily = {
  words: listedWords(
    'born only brother sister brothers sisters sons daughters children siblings tall short stout slender thin slim plump fat lean corpulent blind deaf dumb lame mute pregnant lived lives dwelt resided bald blond blonde brunette redhead',
  ),
  patterns: [
    pattern(`${subject}(?:,? who)? (?:was|is|had been) born (?:and (?:bred|raised|brought up) )?(?:in|at) ${place}`, ({ place }) =>
      place === undefined ? null : { attribute: 'birthplace', value: place },
    ),
    pattern(`${subject}(?:,? who)? (?:lived|lives|dwelt|resided) (?:\\p{L}+ )?(?:in|at) ${place}`, ({ place }) =>
      place === undefined ? null : { attribute: 'place lived', value: place },
    ),
    pattern(`${subject}(?:,? who)? (?:was|is|had been) an only child\\b`, () => ({ attribute: 'siblings', value: 'none' })),
    pattern(
      `${subject}(?:,? who)? had (?:neither brothers? nor sisters?|no (?:brothers or sisters|siblings|brother or sister))\\b`,
      () => ({
        attribute: 'siblings',
        value: 'none',
      }),
    ),
    pattern(
      `(?<n>${name}) (?:had|has) (?:an? )(?:(?:elder|older|younger|twin|little|big|half-) ?)?(?:brother|sister)(?= ?[.,;:]| (?:who|named|called|in)\\b)`,
      () => ({
        attribute: 'siblings',
        value: 'some',
      }),
    ),
    pattern(`(?<o>${name})'s (?:(?:elder|older|younger|twin|little|big|eldest|youngest|own) )?(?:brother|sister)(?=[ .,;:'])`, () => ({
      attribute: 'siblings',
      value: 'some',
    })),
    pattern(`${subject}(?:,? who)? (?:had|has) ${count} ${few(1)}${kin}\\b`, ({ many, kin: which }) => counted(many, which)),
    pattern(
      `${subject}(?:,? who)? (?:was|is|stood) (?:(?:very|quite|rather|unusually|remarkably|uncommonly|extremely|so|a|an|and|strikingly|exceptionally) ){0,2}(?<size>tall|short)(?= ?[.,;:!?]| (?:and|for|man|woman|girl|boy|fellow|lad|lady|gentleman|person)\\b)`,
      ({ size }) => (size === undefined ? null : { attribute: 'height', value: size }),
    ),
    pattern(
      `${subject}(?:,? who)? (?:was|is) (?:(?:very|quite|rather|unusually|remarkably|a|an|and|extremely|so) ){0,2}(?<build>stout|plump|fat|corpulent|slender|slim|thin|lean)(?= ?[.,;:!?]| (?:and|man|woman|girl|boy|fellow|lad|lady|gentleman|person)\\b)`,
      ({ build }) => (build === undefined ? null : { attribute: 'build', value: build }),
    ),
    pattern(
      `${subject}(?:,? who)? (?:was|is) (?:an? )?(?:(?:natural|tall|young|pretty|slim|small|pale|true) ){0,2}(?<hair>blonde?|brunette|redhead)(?= ?[.,;:!?]| (?:and|with|man|woman|girl|boy|who)\\b)`,
      ({ hair }) => ({
        attribute: 'hair color',
        value: hair === 'brunette' ? 'brown' : hair === 'redhead' ? 'red' : 'blonde',
      }),
    ),
    pattern(
      `${subject}(?:,? who)? (?:was|is|had been)(?: born| quite| stone| now| totally)? (?<state>blind|deaf|dumb|mute|lame|pregnant|bald)(?= ?[.,;:!?]| (?:from|since|and|as a)\\b)`,
      ({ state }) => (state === undefined ? null : { attribute: 'state', value: state }),
    ),
  ],
};

function counted(many: string | undefined, kinWord: string | undefined): { attribute: string; value: string } | null {
  if (many === undefined || kinWord === undefined) return null;
  return { attribute: `number of ${kinWord}`, value: many === 'no' ? '0' : String(numberInWords(many) ?? 0) };
}
