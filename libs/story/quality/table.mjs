/** Every figure of the table: what it says, and how it is written. */
const rows = {
  speedRatio: ['speed against wink-nlp alone (sentences, parts of speech)', 'ratio'],
  megabytesPerSecond: ['million characters a second, all rules and the bible', 'ratio'],
  cutShare: ['share of the time in cut', 'share'],
  concludeShare: ['share of the time in conclude, the story-wide pass', 'share'],
  quotePrecision: ['quotes: precision', 'share'],
  quoteRecall: ['quotes: recall', 'share'],
  speakersRight: ['speakers right, of all quotes by somebody with a name', 'share'],
  explicitRight: ['speakers right, where the engine says "explicit"', 'share'],
  mainFound: ['characters: named three times or more, found', 'share'],
  characterPrecision: ['characters: precision', 'share'],
  characterPurity: ['characters: purity', 'share'],
  clustersPerPerson: ['characters: clusters a person', 'ratio'],
  novelSpeakersRight: ['whole novels: speakers right, of all annotated quotes', 'share'],
  novelExplicitRight: ['whole novels: of the explicit quotes of the annotation', 'share'],
  novelAnaphoricRight: ['whole novels: of the anaphoric', 'share'],
  novelImplicitRight: ['whole novels: of the implicit', 'share'],
  novelSaidExplicitRight: ['whole novels: right, where the engine says "explicit"', 'share'],
  novelMainFound: ['whole novels: main characters found', 'share'],
  novelPrecision: ['whole novels: characters named ten times or more, precision', 'share'],
  novelPrecisionOfPeople: ['whole novels: the same, whoever has a title counted as somebody', 'share'],
  novelPurity: ['whole novels: purity', 'share'],
  novelClustersPerPerson: ['whole novels: clusters a person', 'ratio'],
  novelOwnClustersPerPerson: ['whole novels: the same, clusters by their own names', 'ratio'],
  crowdRatio: ['time for 10,000 people in 3 MB, against 100', 'ratio'],
  alarms: ['findings other than info per 10,000 words', 'ratio'],
  contradictionAlarms: ['of these CHAR, TIME, PLOT, WORLD, META', 'ratio'],
  injectedRight: ['put into the novels: right, of what is new in the report', 'share'],
};

const blindTitleOf = ([set, ...what]) =>
  `written blind, ${set} set: ${what.join(' ') === 'right' ? 'right, of what is new in the report' : `${what.join(' ')} found`}`;

const titleOf = (key) =>
  rows[key]?.[0] ??
  (key.startsWith('blind ') ? blindTitleOf(key.split(' ').slice(1)) : undefined) ??
  (key.startsWith('MB ') ? `one text: ${key}` : `put into the novels: ${key.replace('found ', '')} found`);
const written = (key, value) => (rows[key]?.[1] === 'ratio' || key.startsWith('MB ') ? value.toFixed(2) : `${(value * 100).toFixed(1)} %`);

/** The table's text and the figures that fell behind the floor. A figure that was not measured is not judged. */
export function tableOf(figures, floor) {
  const fallen = [];
  const lines = Object.entries(figures).map(([key, value]) => {
    const { atLeast, atMost } = { atLeast: floor.atLeast[key], atMost: floor.atMost[key] };
    const bad = !Number.isFinite(value) || value < (atLeast ?? -Infinity) || value > (atMost ?? Infinity);
    if (bad) fallen.push(titleOf(key));
    const bound = atLeast !== undefined ? `>= ${written(key, atLeast)}` : atMost !== undefined ? `<= ${written(key, atMost)}` : '';
    return `${titleOf(key).padEnd(62)}${written(key, value).padStart(9)}  ${bound.padEnd(12)}${bad ? '  FELL' : ''}`;
  });
  return { text: lines.join('\n'), fallen };
}
