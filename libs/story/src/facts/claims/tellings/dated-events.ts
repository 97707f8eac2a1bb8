import type { PlainSentence } from '../../plain-sentence.js';
import { listedWords } from '../../trigger-words.js';
import type { Depiction } from '../depictions/depictions.js';
import { plainWords } from '../depictions/plain-words.js';
import { isOnlyTold, tellingWords } from '../event-words.js';
import { name, number, numberFrom, owner, subject, type ClaimFamily } from '../pattern.js';
import { isOfTime, whenOf, whenWords, writtenWhen, type When } from './when.js';

/** What comes once in a life, and how it is told of whom; a group `b` is the other one of two. */
const ofLives: readonly (readonly [event: string, ...sources: string[]])[] = [
  [
    'wedding',
    `${subject}(?: had)?(?: (?:been|was|were))? (?:married|wedded)\\b(?! (?:again|twice))`,
    `${owner} (?:wedding|marriage|nuptials|wedding-day)\\b`,
    `(?:wedding|marriage) of (?<o>${name})`,
  ],
  [
    'first meeting',
    `(?<n>${name}) and (?<b>${name}) (?:had )?first (?:met|set eyes|seen|become acquainted)`,
    `(?<n>${name}) (?:had )?first (?:met|seen|saw|set eyes (?:up)?on|made the acquaintance of) (?<b>${name})`,
    `(?<n>${name}) and (?<b>${name}) (?:had )?(?:met|set eyes|become acquainted|been introduced|seen)[^.;:]{0,40}for the first time`,
    `(?<n>${name}) (?:had )?(?:met|seen|saw) (?<b>${name}) for the first time`,
  ],
  [
    'coming',
    `${subject} (?:had )?(?:first )?(?:come|came|moved|removed) (?:there )?to (?:live|settle|reside|dwell)\\b`,
    `${owner} coming to (?:live|settle|reside|dwell)\\b`,
  ],
  ['leaving school', `${subject} (?:had )?(?:left|leaving|quitted) (?:school|college|the university)\\b`],
  ['confirmation', `${subject} (?:had been|was) confirmed\\b`, `\\bto confirm (?<n>${name})`, `${owner} confirmation\\b`],
  [
    'christening',
    `${subject} (?:had been|was) (?:christened|baptised|baptized)\\b`,
    `${owner} (?:christening|baptism)\\b`,
    `(?:christening|baptism) of (?<n>${name})`,
  ],
  ['ordination', `${subject} (?:had been|was) ordained\\b`, `${owner} ordination\\b`],
  ['robbery', `${subject} (?:had been|was) robbed\\b`, `\\brobbery of (?<n>${name})`],
  [
    'quarrel',
    `(?<n>${name}) and (?<b>${name}) (?:had )?quarrelled\\b`,
    `(?<n>${name}) and (?<b>${name}) had never had but the one quarrel`,
    `quarrel (?:of|between) (?<n>${name}) and (?<b>${name})`,
  ],
  ['purchase', `${subject} (?:had )?bought the (?<what>farm|house|estate|cottage|mill|shop|inn|business)\\b`],
  ['sailing', `${subject} (?:had )?(?:sailed|embarked) (?:for|to) (?<what>${name})`, `carried (?<n>${name}) off to (?<what>${name})`],
  ['enlisting', `${subject} (?:had )?(?:enlisted|gone for a soldier|joined the (?:army|navy|regiment))\\b`],
  ['coming of age', `${subject} (?:had )?c[oa]me of age\\b`, `${owner} coming of age\\b`],
  ['engagement', `${subject} (?:had )?(?:been|was|become|became) (?:engaged to|betrothed to)\\b`, `${owner} (?:engagement|betrothal)\\b`],
];

const lives = ofLives.map(([event, ...sources]) => ({ event, regexes: sources.map((source) => new RegExp(source, 'du')) }));

/** What befalls a thing once, and things that it befalls: the event is told by both. */
const ofThings: readonly (readonly [event: string, verbs: RegExp, things: RegExp])[] = [
  [
    'burning',
    /\b(?:burn(?:t|ed)(?! (?:low|bright|brightly))|fire (?:had )?(?:destroyed|consumed)|destroyed by fire|fire at|the fire|on fire|in flames)\b/,
    /\b(?<what>mill|house|barn|church|chapel|inn|factory|school|theatre|abbey|hall|farm|town|library|bridge|manor|castle|village|warehouse)\b/,
  ],
  ['failure', /\b(?:broke|broken|failed|failure|stopped payment|failing)\b/, /\b(?<what>bank|firm|company|mine|railway)\b/],
  [
    'signing',
    /\b(?:signed|signing|signature|dated|bore the date|the date|executed|drawn up|sealed)\b/,
    /\b(?<what>will|deed|lease|contract|settlement|treaty|agreement|mortgage|bond)\b/,
  ],
  ['painting', /\b(?:painted|painter|painting)\b/, /\b(?<what>portrait|picture|miniature|likeness)\b/],
  ['making', /\b(?:made|maker|cast|inscription|engraved|carved)\b/, /\b(?<what>clock|watch|bell|bells|ring|cup|chest|sword|bowl)\b/],
  ['hanging', /\b(?:hung)\b/, /\b(?<what>bells)\b/],
  [
    'building',
    /\b(?:was built|were built|been built|built|founded|founding|erected|first stone|foundation[- ]stone|consecrated|finished|opened)\b/,
    /\b(?<what>church|chapel|house|bridge|school|mill|hospital|hall|tower|pier|lighthouse|railway|theatre|almshouses?)\b/,
  ],
  ['beginning', /\b(?:begun|began|opened|commenced)\b/, /\b(?<what>lawsuit|suit|trial|chancery suit|strike|siege|war)\b/],
  [
    'sinking',
    /\b(?:wreck(?:ed)?|sank|sunk|foundered|went down|lost)\b/,
    /\b(?<what>ship|brig|schooner|vessel|lugger|boat|packet|steamer)\b/,
  ],
  [
    'happening',
    /\b(?:great|duel|landslip|that|dreadful|famous|only)\b/,
    /\b(?<what>flood|storm|gale|earthquake|frost|drought|duel|riot|riots|landslip|explosion|hailstorm|comet|eclipse|murder)\b/,
  ],
];

/** When something was that comes but once: to somebody, or to a thing of which whoever is named has to do with it. */
export const datedEvents: ClaimFamily = {
  names: 1,
  digits: true,
  words: listedWords(
    `left quitted leaving gone married wedded wedding marriage nuptials wedding-day first met live settle settled reside dwell school college university confirmed confirm confirmation christened baptised
    christening baptism ordained ordination robbed robbery quarrelled quarrel bought sailed embarked carried enlisted age engaged betrothed engagement betrothal
    mill house barn church chapel inn factory theatre abbey hall farm town library bridge manor castle village warehouse bank firm company mine railway will deed
    lease contract settlement treaty agreement mortgage bond portrait picture miniature likeness clock watch bell bells ring cup chest sword bowl hospital tower
    pier lighthouse lawsuit suit trial strike siege war ship brig schooner vessel lugger boat packet steamer flood storm gale earthquake frost drought duel riot riots
    landslip explosion hailstorm comet eclipse murder`,
  ),
  scan: datedEventsIn,
  scans: whenWords,
  patterns: [],
};

const supposed =
  /\b(?:if|would|might|should|could|shall|may (?:be|have|not)|unless|hoped|meant to|next|every|always|usually|thought|dreamt|dreamed|twice|second time|again)\b/;
const knows = /\bnever (?:\w+ ){0,4}again\b/;
const isSupposed = (text: string, end: number): boolean => supposed.test(text.slice(0, end).replace(knows, ''));

function datedEventsIn(sentence: PlainSentence): Depiction[] {
  const { text } = sentence;
  if (!isOnlyTold(text.replace(/^"\d{4},"/, '')) || text.trimEnd().endsWith('?')) return [];
  const when = whenOf(sentence);
  if (!when) return [];
  const written = writtenWhen(when);
  return [...livesIn(sentence, written), ...thingsIn(sentence, written), ...departuresIn(sentence, when)];
}

function livesIn(sentence: PlainSentence, when: string): Depiction[] {
  const { text } = sentence;
  return lives.flatMap(({ event, regexes }) =>
    regexes.flatMap((regex): Depiction[] => {
      const match = regex.exec(text);
      const { n, p, o, q, b, what = '' } = match?.groups ?? {};
      if (!match || isSupposed(text, match.index + match[0].length)) return [];
      const of = /^[\ue000-\ue0ff]$/.test(what) ? nameIn(sentence, what) : what;
      const attribute = `when ${event}${of === '' ? '' : ` ${of}`}`;
      const [from, to] = [match.index, match.index + match[0].length];
      const [one, other] = [n ?? p ?? o ?? q, b].map((each) => (each === undefined ? undefined : text.indexOf(each, from)));
      return [
        ...(one === undefined ? [] : [claim(attribute, `${when}|${b === undefined ? '' : nameIn(sentence, b)}`, from, to, one)]),
        ...(other === undefined ? [] : [claim(attribute, `${when}|${nameIn(sentence, n ?? '')}`, from, to, other)]),
      ];
    }),
  );
}

/** A name as it is written, in one word. */
const nameIn = (sentence: PlainSentence, name: string): string => (sentence.nameAt(name)?.text ?? '').replaceAll(' ', '_');

const days = new RegExp(
  `\\b${number} days (?:after (?:leaving|(?:he|she) (?:had )?left)|gone from|out (?:of|from)|since (?:he|she) (?:had )?left) (?<what>${name})`,
  'u',
);
const leaves = new RegExp(`(?<n>${name}) (?:had )?(?:left|quitted|set out from|sailed from|started from) (?<what>${name})(?!'s)`, 'u');

/** When somebody left a place: by the date, or by the days that are counted from it. */
function departuresIn(sentence: PlainSentence, { m, d }: When): Depiction[] {
  const { text } = sentence;
  if (m === undefined || d === undefined) return [];
  const counted = days.exec(text);
  const left = counted ?? leaves.exec(text);
  const passed = counted ? numberFrom(counted.groups?.['num']) : 0;
  const owner = counted ? plainWords(sentence).find(({ sort }) => sort === 'name')?.at : left?.index;
  const what = left?.groups?.['what'];
  if (!left || what === undefined || owner === undefined || passed === null || d - passed < 1 || isSupposed(text, left.index)) return [];
  return [
    claim(
      `departure from ${nameIn(sentence, what)}`,
      `${m} ${d - passed} ${counted ? 'counted' : 'told'}`,
      left.index,
      left.index + left[0].length,
      owner,
    ),
  ];
}

function thingsIn(sentence: PlainSentence, when: string): Depiction[] {
  const { text } = sentence;
  const words = plainWords(sentence);
  const named = words.filter(
    ({ sort, text: written }) =>
      sort === 'name' && !/^(?:January|February|March|April|May|June|July|August)$/.test(sentence.nameAt(written)?.text ?? ''),
  );
  return ofThings.flatMap(([event, verbs, things]) => {
    const [does, thing] = [verbs.exec(text), things.exec(text)];
    const what = thing?.groups?.['what'];
    if (!does || !thing || what === undefined || isSupposed(text, Math.max(does.index, thing.index))) return [];
    const telling = tellingWords(
      words.filter((word) => !isOfTime(word)),
      0,
      words.length,
    ).filter((word) => !what.startsWith(word) && !does[0].startsWith(word));
    const only =
      /\b(?:only|no other|but once|but that once|but the one|first and last|never (?:\w+ ){0,4}again|one and only|no other|and none since|never (?:been )?(?:altered|changed|renewed|rebuilt|moved))\b/.test(
        text,
      )
        ? 'only'
        : '';
    return named.slice(0, 3).map((each) => {
      const others = named
        .filter(({ text: written }) => written !== each.text)
        .map(({ text: written }) => sentence.nameAt(written)?.text ?? '');
      return claim(
        `when ${event} of the ${what}`,
        `${when}|${[only, ...telling, ...others].filter(Boolean).join(' ')}`,
        each.at,
        each.end,
        each.at,
      );
    });
  });
}

const claim = (attribute: string, value: string, from: number, to: number, ownerAt: number): Depiction => ({
  attribute,
  value,
  from,
  to,
  ownerAt,
  granted: false,
  judged: true,
});
