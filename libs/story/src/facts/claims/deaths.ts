import { peopleNouns } from '../../language/people-nouns.js';
import { few, name, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';
import { listedWords } from '../trigger-words.js';

const dead = (): { attribute: string; value: string } => ({ attribute: 'state', value: 'dead' });
/** A son has the name of the late Mr. Hale, too. */
const late = (): { attribute: string; value: string } => ({ attribute: 'state', value: 'late' });
const alive = (): { attribute: string; value: string } => ({ attribute: 'state', value: 'alive' });

// "Died of laughter", "died away", "dead tired", "dead to the world" kill nobody; "dead drunk" neither.
const notReally =
  '(?! (?:away|down|out|in (?:his|her|the|a) (?:[a-zß-ɏ]+ )?(?:papers?|books?|thoughts?|work|newspapers?|pillows?|letters?|reading|studies|correspondence)|of (?:laughter|laughing|shame|curiosity|boredom|envy|embarrassment|joy)|laughing|a (?:little|thousand)|with (?:laughter|envy|curiosity)|tired|drunk|asleep|sure|set|certain|serious|beat|weary|to (?:me|him|her|us|them|the world|all)|silent|still|against|white|calm|in love|if|unless|in (?:his|her) (?:mind|eyes)|to (?!(?:the|a|an|his|her) (?:[a-zß-ɏ]+ )?(?:fever|wounds?|injur(?:y|ies)|illness|disease|cold|poison|plague|cholera|consumption|pneumonia|stroke))))';
const adverb =
  '(?: (?:at last|at length|finally|then|quietly|peacefully|suddenly|really|already|now|long|indeed|certainly|quite|stone|soon|also|instantly))?';
const killed =
  '(?:killed|murdered|drowned|hanged|hung|beheaded|executed|poisoned|slain|strangled|shot dead|shot through the (?:heart|head|brain)|stabbed to (?:death|the heart)|burned to death|burnt to death|beaten to death|crushed to death|frozen to death|put to death|lost at sea|lost overboard|lost with all hands|run over and killed|guillotined|shot and killed|buried|interred|laid to rest|laid (?:beside (?:his|her) (?:father|mother|wife|husband|parents|fathers|people)|in (?:his|her|the) (?:[a-zß-ɏ]+ )?(?:grave|coffin|vault|churchyard|earth))|lowered into (?:his|her|the) grave|(?:carried|borne|followed) to (?:his|her|the) (?:grave|(?:family )?vault|churchyard|tomb))';

/** Of what people die. */
const illness =
  '(?:fever|plague|cholera|typhus|typhoid|consumption|pneumonia|influenza|smallpox|diphtheria|illness|disease|complaint|stroke|apoplexy|cancer|heart|sea|river|cold|poison|bullet|ball|shot|fall|blow|accident|wound|wounds)';

/** Ways to die, each of them a whole predicate. What has nothing but this meaning needs no object and no place. */
const dies = `(?:perished|expired|passed (?:[a-z]+ly )?away|succumbed(?! to )|succumbed to (?:(?:the|an?|his|her|this|that) )?(?:[a-zß-ɏ]+ ){0,2}?${illness}|bled to death|(?:breathed|drew|gasped out) (?:his|her) last(?: breath| sigh)?|took (?:his|her) last breath|gave up the ghost|ceased to breathe|departed this life|paid (?:the|his|her) debt (?:of|to) nature|(?:met|found) (?:his|her) death|(?:took|taken) (?:his|her) own life|blew out (?:his|her) (?:own )?brains|broke (?:his|her) neck|(?:went|passed|slipped|departed) (?:out of|from) (?:the|this) world|went to (?:his|her) (?:grave|long home|last account)|went down with (?:the|his|her) ship)`;

/** "Tom, who", "Tom, the gardener,". */
const aside = '(?:,? who|, (?:the|an?|his|her) [^,.;:!?"\ue000-\ue0ff]{3,40},)?';

/** Somebody who is named, with the words that the living give to the dead. */
const person = `(?:poor |old |young |little |dear |the late )?(?<n>${name})(?!'s)`;
const ofPerson = `(?<o>${name})'s`;

/** "At Tom's death the house would go to Anna", "they planned Tom's death": nobody is dead yet. */
const notYet = '(?![^.;!?"]{0,60}\\b(?:would|will|shall|should|might|must|may)\\b)';
/** Since when something is so takes it for granted; else such a word before a claim makes it none. */
const granted = '(?:\\b(?:since|after|at|by) (?:the )?)?';
const notPlanned =
  '(?<!\\b(?:demanded|sought|seek|planned|plan|planning|decreed|desired|awaited|awaiting|dreaded|compass|cause|causing|want|wanted|await|foresaw|meditated|near|portend|portended|foretold|until|till|before) (?:the )?)';

/** What only the dead have, or what is held over them. */
const rites =
  '(?:funeral|burial|corpse|dead body|lifeless body|coffin|tomb|tombstone|gravestone|headstone|obsequies|interment|obituary|mortal remains|murderers?|inquest)';
const bodyOfDead =
  'body (?:lay|hung|floated|swung|had washed|(?:was|had been) (?:taken|found|brought|carried|laid|washed|recovered|buried|discovered|borne|dragged|pulled|cut down|lying))\\b';

/** "Tom fell back and expired": unless somebody else has come in between, it is he. */
function alone({ between = '' }: Groups): { attribute: string; value: string } | null {
  const others = (between.match(/[a-zß-ɏ']+/gu) ?? []).some(
    (word) => peopleNouns.has(word) || /^(?:he|she|it|they|who|which|that|until|till|when|while|where|how|saw|watched|heard)$/.test(word),
  );
  return others ? null : dead();
}

const fallen = ({ where }: Groups): { attribute: string; value: string } =>
  where === undefined ? dead() : { attribute: 'fell', value: where };

/** Who is dead. Supposed deaths are marked by the words that suppose them. */
export const deaths: ClaimFamily = {
  words: listedWords(
    'late since seen saw watched tolled soul pulse executors earth sand clods soil turf shovelled slab cross memory ashes bones account fell fallen widow widower will name end off portrait survive survived proved opened churchyard graveyard cemetery vault chancel hanged shot executed crushed trampled kicked beat beaten burned burnt froze frozen stoned bullet arrow sword knife dagger mourned mourning pronounced declared all over alive awoke beheaded blanket bled body brain brains breath breathe breathed broke broken burial buried carried churchyard claimed closed cloth coffin corpse coverlet cut dead death debt decease demise departed die died drew drowned earth executed expired finished flag funeral gasped ghost grave gravestone ground guillotined handkerchief hanged headstone heart herself himself home hung inquest interment interred killed laid lifeless live lived lost monument more move murder murdered murderer murderers neck obituary obsequies own pall passed perished poisoned really remains rest rise sheet ship short shot shroud slain slew speak stabbed stirred stone strangled succumbed tablet taken throat tomb tombstone took vault wake woke world',
  ),
  patterns: [
    pattern(`${subject}${aside}(?: had)?${adverb} (?:died|drowned)\\b${notReally}`, dead, { needs: listedWords('died drowned') }),
    pattern(`${subject}${aside}(?: had)?${adverb} ${dies}\\b`, dead, {
      needs: listedWords(
        'perished expired passed succumbed bled breathed breathe drew gasped breath ghost departed debt death own brains neck world grave account ship',
      ),
    }),
    pattern(`${subject}${aside} (?:was|is|lay|had been|fell|dropped)${adverb} dead\\b${notReally}`, dead, {
      needs: listedWords('dead'),
    }),
    pattern(`(?<!,"? for )${subject}(?:,? who)? (?:was|is) no more(?= ?[.,;!]| and\\b)`, dead),
    pattern(`${subject}${aside} (?:was|had been|were)${adverb} ${killed}\\b${notReally}`, dead, {
      needs: listedWords(
        'killed murdered drowned hanged hung beheaded executed poisoned slain strangled shot stabbed death lost guillotined buried interred laid grave',
      ),
    }),
    pattern(`${subject}(?:,? who)? (?:was|lay|is)${adverb} (?:cold |laid )?in (?:his|her) (?:grave|coffin|shroud)\\b`, dead),
    pattern(`${subject} (?:did not live|never lived) to\\b`, dead, { denies: true, needs: listedWords('live lived') }),
    pattern(`${subject} (?:never (?:woke|awoke|breathed|stirred)|would never (?:speak|wake|breathe|rise|move)) again(?= ?[.,;])`, dead, {
      denies: true,
      needs: listedWords('woke awoke breathed stirred speak wake breathe rise move'),
    }),
    pattern(`\\b(?:so|thus|there|then|here) (?:had )?(?:died|perished|expired) ${person}`, dead, {
      needs: listedWords('died perished expired'),
    }),
    pattern(
      `(?<n>${name})(?<between>[^\ue000-\ue0ff.;:!?"]{4,70}?) and (?:so |then |at once |there |presently |quietly )?(?:${dies}|(?:died|was (?:instantly )?(?:killed|drowned)|(?:instantly )?killed (?:up)?on the spot|killed outright)\\b${notReally})`,
      alone,
      {
        needs: listedWords(
          'died killed drowned perished expired passed succumbed bled breathed breathe drew breath ghost departed death brains grave',
        ),
      },
    ),
    pattern(
      `${subject} (?:had )?(?:hanged|hung|shot|drowned|poisoned|killed|stabbed) (?:him|her)self(?= ?[.,;!]| (?:last|that|in the|with a|on the)\\b)`,
      dead,
    ),
    pattern(`\\bnamed (?<n>${name}), (?:was|had been)${adverb} ${killed}\\b${notReally}`, dead),
    pattern(`\\b(?:all over|all up) with ${person}(?= ?[.,;]| (?:at|before|by|now|when|in)\\b)`, dead, { needs: listedWords('over up') }),
    pattern(`\\bheart of ${person} (?:had )?(?:ceased|stopped|stood still)\\b`, dead, { needs: listedWords('heart') }),
    pattern(`${ofPerson} heart (?:had )?(?:ceased to beat|stopped (?:beating|for ever|forever))`, dead, { needs: listedWords('heart') }),
    pattern(`(?<o>${name}),(?: [^,.;]{3,30},)? whose (?:dead )?(?:body|corpse) (?:was|had been|lay|hung|floated)\\b`, dead, {
      needs: listedWords('body corpse'),
    }),
    pattern(`(?<o>${name}),(?: [^,.;]{3,30},)? whom [^.;,]{2,30} (?:seen|watched|saw) die\\b`, dead, { needs: listedWords('die') }),
    pattern(
      `${subject}${aside} (?:lay|lies|lay buried|lies buried|had lain|rested|slept)(?: [a-zß-ɏ]+){0,3} in (?:the|his|her) (?:[a-zß-ɏ]+ )?(?:churchyard|graveyard|cemetery|vault|grave|chancel)\\b`,
      dead,
      { needs: listedWords('churchyard graveyard cemetery vault grave chancel') },
    ),
    pattern(`\\bwhere (?:poor |old |dear )?(?<n>${name}) (?:lay|lies|was|is|had been) (?:buried|laid)\\b`, dead, {
      needs: listedWords('buried laid'),
    }),
    pattern(`${subject} (?:was|had been|has been)(?: [a-zß-ɏ]+){0,4} in (?:his|her) grave\\b`, dead, { needs: listedWords('grave') }),
    pattern(`\\bfound ${person}[^.;:!?"\ue000-\ue0ff]{0,40},? (?:quite |stone |cold and )?(?:dead|lifeless)\\b${notReally}`, dead, {
      needs: listedWords('dead lifeless'),
    }),
    pattern(
      `\\bdeath (?:had )?(?:came to|come to|took|taken|claimed|overtook|overtaken|released) ${person}(?= ?[.,;]| (?:in|at|on|that|last|before|from|upon)\\b)`,
      dead,
      { needs: listedWords('death') },
    ),
    pattern(
      `${subject}${aside} (?:fell|had fallen) (?:at|in|before) (?:the (?:battle|siege|storming|assault|attack|retreat|charge)\\b|(?<where>${name}))`,
      fallen,
      { needs: listedWords('fell fallen') },
    ),
    pattern(
      `\\b(?:gave (?:back|up)|washed (?:up|ashore)|brought (?:home|up|in|back)|carried (?:home|in|up)|recovered|found|buried|bore|dragged|laid out) the (?:dead )?(?:body|corpse) of ${person}`,
      dead,
      { needs: listedWords('body corpse') },
    ),
    pattern(`\\b(?:tombstone|gravestone|headstone|stone|tablet|coffin)\\b[^.;:!?"\ue000-\ue0ff]{0,40} name of ${person}`, dead, {
      needs: listedWords('tombstone gravestone headstone stone tablet coffin'),
    }),
    pattern(`\\b(?:crushed|trampled|kicked|beat|beaten|burned|burnt|stabbed|froze|frozen|stoned) ${person} to death\\b`, dead, {
      needs: listedWords('death'),
    }),
    pattern(
      `\\b(?:bullet|ball|arrow|shot|sword|knife|dagger) (?:had )?(?:struck|pierced|hit|took|taken) ${person} (?:in|through|to) the (?:heart|head|brain|temple)\\b`,
      dead,
      { needs: listedWords('heart head brain temple') },
    ),
    pattern(`\\b(?:hanged|beheaded|shot|executed) ${person}(?= (?:at|in|for|on|by) (?:[\ue000-\ue0ff]|the |dawn|daybreak|sunrise))`, dead, {
      needs: listedWords('hanged beheaded shot executed'),
    }),
    pattern(`${ofPerson} widow\\b(?!'s? weeds)`, dead, { needs: listedWords('widow') }),
    pattern(`${subject}${aside} (?:had )?left (?:behind (?:him|her) )?a (?:young |poor |disconsolate )?(?:widow|widower)\\b`, dead, {
      needs: listedWords('widow widower'),
    }),
    pattern(`${subject}${aside} (?:did not|had not|never) survived? (?:the|his|her|that|it|to)\\b`, dead, {
      denies: true,
      needs: listedWords('survive survived'),
    }),
    pattern(`${ofPerson} (?:dead )?body (?:was|had been|were) never (?:found|recovered)\\b`, dead, {
      denies: true,
      needs: listedWords('body'),
    }),
    pattern(`${ofPerson} (?:last )?will (?:was|had been) (?:read|proved|opened)\\b`, dead, { needs: listedWords('read proved opened') }),
    pattern(
      `\\b(?:all that (?:was|remained)(?: left)? of|nothing (?:was |now )?(?:left|remained) of) ${person},? (?:now )?(?:was|but|except|save)(?: now)? (?:an?|the|his|her) (?:name|stone|grave|mound|memory|portrait)\\b`,
      dead,
      { needs: listedWords('name stone grave mound memory portrait') },
    ),
    pattern(`\\b(?:carried|carry) ${person} off\\b`, dead, { needs: listedWords('carried carry') }),
    pattern(`\\bmade an end of ${person}(?= ?[.,;]| (?:in|at|on|that)\\b)`, dead, { needs: listedWords('end') }),
    pattern(`\\bfound (?:poor |old )?(?<n>${name}) (?:lying )?(?:cold and )?dead\\b${notReally}`, dead, { needs: listedWords('dead') }),
    pattern(`(?<n>${name}),? ${few(2)}(?:lay|fell|was found|was lying|were found) (?:cold and )?(?:dead|lifeless)\\b${notReally}`, dead, {
      needs: listedWords('dead lifeless'),
    }),
    pattern(`\\bthe (?:dead|murdered|drowned|slain) (?<n>${name})(?!'s)`, dead),
    pattern(`\\b(?:pronounced|declared) ${person} (?:to be )?dead\\b(?! (?:drunk|tired|asleep))`, dead, { needs: listedWords('dead') }),
    pattern(
      `\\b(?:mourned|mourning) (?:for )?${person} (?:for (?:[a-zß-ɏ]+ )?(?:years|months|weeks)|long|sincerely|deeply|truly)\\b`,
      dead,
    ),
    // Then the death was only reported.
    pattern(`${subject} (?:was|is|had been) (?:still |yet )?alive\\b`, alive, { needs: listedWords('alive') }),
    pattern(`${subject} (?:was|is|had) not (?:been )?(?:really )?(?:dead|died?|been (?:killed|drowned))\\b`, alive, { denies: true }),
    // Who kills, and what.
    pattern(
      `\\b(?:killed|murdered|strangled|beheaded|slew|shot and killed) ${person}(?! (?:to|with|by (?:inches|degrees)|outright if)\\b)`,
      dead,
      { needs: listedWords('killed murdered strangled beheaded slew') },
    ),
    pattern(`\\b(?:drowned) ${person}(?= ?[.,;]| (?:in|at|on|that|last|before|where)\\b)`, dead),
    pattern(
      `\\b(?:shot|struck|laid|stabbed|ran|put) ${person} (?:dead|through the (?:heart|head|brain|body)|to (?:death|the heart))\\b`,
      dead,
      { needs: listedWords('dead death heart brain body shot stabbed') },
    ),
    pattern(`\\bcut (?:off )?${ofPerson} (?:throat|head)(?= ?[.,;]| (?:and|with|from|in)\\b)`, dead),
    pattern(`\\bbroken? ${ofPerson} neck\\b`, dead),
    pattern(`\\b${illness}[^.;!?"\ue000-\ue0ff]{0,30}? (?:carried off|made short work of|been the death of) ${person}(?! to\\b)`, dead, {
      needs: listedWords('carried short death'),
    }),
    pattern(
      `\\b${illness}(?:, which [^,.;]{3,40},)? (?:had )?(?:carried away|took|had taken|claimed|finished) ${person}(?= ?[.,;]| (?:in|at|on|that|last|before|within|the)\\b)`,
      dead,
      { needs: listedWords('carried took taken claimed finished') },
    ),
    // What the living do for them.
    pattern(`\\b(?:they|we|he|she|i|men|who|had|${name}) (?:had )?(?:buried|interred) ${person}(?! (?:alive|under (?:a|with)))`, dead),
    pattern(
      `\\b(?:laid|put|lowered|followed|carried|accompanied|attended) ${person}(?:, [^,.;]{3,30},)? (?:to rest|(?:in|into|to) (?:his|her|the) (?:own |family )?(?:grave|coffin|vault|churchyard|tomb)|in the (?:ground|earth))\\b`,
      dead,
    ),
    pattern(`(?<!\\b(?:sleep|slumber|fatigue|weariness|exhaustion|sun|light)(?: had)? )\\bclosed the eyes of ${person}`, dead),
    pattern(
      `(?<!\\b(?:sleep|slumber|fatigue|weariness|exhaustion|sun|light)(?: had)? )\\bclosed ${ofPerson} eyes(?= ?[.,;]| (?:for|and)\\b)`,
      dead,
    ),
    pattern(
      `\\b(?:sheet|cloth|pall|flag|coverlet|blanket|handkerchief) over (?:the (?:[a-zß-ɏ]+ )?(?:face|body) of ${person}|${ofPerson} (?:[a-zß-ɏ]+ )?face\\b)`,
      dead,
      { needs: listedWords('sheet cloth pall flag coverlet blanket handkerchief') },
    ),
    pattern(
      `\\b(?:stone|tombstone|tablet|monument) (?:(?:was|had been) )?(?:put up|raised|set up|erected) (?:to|for|over|above) (?:the memory of )?${person}`,
      dead,
      { needs: listedWords('stone tombstone tablet monument') },
    ),
    // What is theirs.
    pattern(
      `${notPlanned}${granted}${ofPerson} (?:own )?(?:${rites}|last breath|grave(?= ?[.;]| (?:was|in|at|beside|lay|stood|with|bore|under|and|for)\\b))\\b`,
      dead,
      {
        needs: listedWords(
          'funeral burial corpse body coffin tomb tombstone gravestone headstone obsequies interment obituary remains murderer murderers inquest breath grave',
        ),
      },
    ),
    pattern(
      `\\b(?:above|over|upon|beside|to|on|by|visited|from|at) ${ofPerson} grave\\b(?! (?:face|eyes?|look|voice|smile|manner|words?|air|brow|tone))`,
      dead,
      { needs: listedWords('grave') },
    ),
    pattern(`\\b(?:the )?(?:${rites}|murder|grave) of ${person}`, dead, {
      needs: listedWords(
        'funeral burial corpse body coffin tomb tombstone gravestone headstone obsequies interment obituary remains murderer murderers inquest murder grave',
      ),
    }),
    pattern(
      `\\b(?:the|his|her) late (?:lamented )?(?:(?<n>${name})(?= ?[.,;]| (?:had|was|has|who|left|did|used|loved|lay|in|and|himself|herself)\\b)|(?<o>${name})'s)`,
      late,
      {
        needs: listedWords('late'),
        granted: true,
      },
    ),
    pattern(`\\b(?:since|after) (?:the )?(?:funeral|burial|death|murder|interment) of ${person}`, dead, { granted: true }),
    pattern(`\\bsince ${person} (?:had )?(?:died|was buried|was killed|was drowned|perished|was hanged)\\b`, dead, {
      granted: true,
      needs: listedWords('since'),
    }),
    pattern(`\\b(?:where|which|whom) (?:they|he|she|we) had (?:buried|laid|interred) ${person}`, dead, {
      granted: true,
      needs: listedWords('buried laid interred'),
    }),
    pattern(`\\b(?:grave|tomb|vault) (?:where|in which|of|that held|under which) ${person}`, dead, {
      granted: true,
      needs: listedWords('grave tomb vault'),
    }),
    pattern(
      `(?<n>${name}), (?:who (?:was|had been) )?${killed}\\b[^.;:!?"\ue000-\ue0ff]{0,60}\\b(?:buried|laid beside|laid in|swung|lay in|in (?:his|her) grave)\\b`,
      dead,
      { needs: listedWords('buried laid swung lay grave') },
    ),
    pattern(
      `${ofPerson} (?:heart|pulse) (?:had )?(?:stopped|ceased)(?= ?[.,;]| (?:in the night|before|at last|and|while|during)\\b)(?! and (?:then|started|leapt))`,
      dead,
      {
        needs: listedWords('heart pulse'),
      },
    ),
    pattern(
      `\\b(?:seen|saw|watched) ${person} (?:die|buried|lowered|laid|put|hanged|drown|drowned|killed|shot|dead)\\b(?! (?:down|out|aside|upon (?:his|her) bed))`,
      dead,
      {
        needs: listedWords('die buried lowered laid hanged drown drowned killed shot dead'),
      },
    ),
    pattern(
      `\\b(?:stone|tombstone|gravestone|headstone|tablet|slab|cross)\\b[^.;:!?"\ue000-\ue0ff]{0,40}\\b(?:bore|with|carried|carved with|bearing) ${ofPerson} name\\b`,
      dead,
      { needs: listedWords('stone tombstone gravestone headstone tablet slab cross') },
    ),
    pattern(
      `\\b(?:earth|sand|clods?|soil|turf|lid)\\b[^.;:!?"\ue000-\ue0ff]{0,30}\\b(?:over|upon|on|of) ${ofPerson} (?:body|coffin|grave|corpse|remains)\\b`,
      dead,
      { needs: listedWords('earth sand clod clods soil turf lid') },
    ),
    pattern(`\\btolled for ${person}`, dead, { needs: listedWords('tolled') }),
    pattern(`\\b(?:for (?:the (?:repose|rest|soul) of|${name}'s soul)|repose of the soul of) ${person}`, dead, {
      needs: listedWords('soul repose'),
    }),
    pattern(`\\b(?:erected|placed|raised|put up|set up|lit|kept)[^.;:!?"\ue000-\ue0ff]{0,30} in memory of ${person}`, dead, {
      needs: listedWords('memory'),
    }),
    pattern(`${ofPerson} (?:executors|ashes|mortal remains)\\b`, dead, { needs: listedWords('executors ashes remains') }),
    pattern(
      `${subject}${aside} (?:rested|slept|lay|lies|had lain)(?: [a-zß-ɏ]+){0,3} (?:beneath|under) (?:the|a|his|her) (?:[a-zß-ɏ]+ )?(?:turf|sod|stone|slab|yew|earth|flagstones|cross|churchyard|grass|cypress|cypresses|yews)\\b`,
      dead,
      { needs: listedWords('turf sod stone slab yew earth flagstones cross cypress') },
    ),
    pattern(
      `\\b(?:committed|gave|given|consigned) (?:the (?:body|remains) of )?${person} (?:'s body )?to the (?:deep|sea|earth|flames|waves|ground)\\b`,
      dead,
      {
        needs: listedWords('committed consigned deep sea earth flames waves'),
      },
    ),
    pattern(`\\b(?:the )?body of ${person}(?:,| had been| was)? (?:hanged|drowned|stabbed|stone dead|shot|cold|lifeless)\\b`, dead, {
      needs: listedWords('body'),
    }),
    pattern(`${ofPerson} ${bodyOfDead}`, dead, { needs: listedWords('body') }),
    pattern(`\\bthe body of ${person.replace("(?!'s)", '')} ${bodyOfDead.slice(5)}`, dead, { needs: listedWords('body') }),
    pattern(
      `${notPlanned}${granted}\\b(?:death|murder|decease|demise) of ${person}(?= ?[.,;]| (?:in|at|on|had|was|left|made|came|that|last|and|by|which)\\b)${notYet}`,
      dead,
      { needs: listedWords('death murder decease demise') },
    ),
    pattern(
      `${notPlanned}${granted}${ofPerson} (?:sudden |untimely |early |tragic )?(?:death|decease|demise)\\b(?! ?(?:-|warrant|bed|wish|sentence|mask))${notYet}`,
      dead,
      { needs: listedWords('death decease demise') },
    ),
  ],
};
