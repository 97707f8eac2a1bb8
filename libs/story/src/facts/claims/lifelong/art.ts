import { atEnd, few, ofWhom, says, someName, type Topic } from './topic.js';

/** An art that is learned, by its words alone: in which ways it is denied and shown is the same for all of them. */
export interface Art {
  name: string;
  /** Forms of the verb, each an alternation: "swim", "swam", "swum", "swimming". */
  base: string;
  past: string;
  done: string;
  doing: string;
  /** Who does it: "swimmer". */
  agent?: string;
  /** What the art is called, besides the gerund: "horsemanship". */
  noun?: string;
  /** The least of it, that even he does not do who cannot: "a stroke". */
  least?: string;
  /** What must, or must not, stand behind the verb for it to be meant. */
  behind?: string;
  /** More ways to say that he cannot, and that he does. */
  denied?: string;
  lacks?: string;
  shown?: string;
  proven?: string;
  wording: readonly [never: string, ever: string];
}

const learnt =
  '(?:learn|learned|learnt|learning|taught|master|mastered|acquired?|known?|knew|understood|shown|tried|attempted|managed|found out)';
const rudiments =
  '(?:(?:the|any) (?:art|trick|knack|use|rudiments|first thing|first principles|rules|secret|mystery|mysteries|way|basics) (?:of|about) )?';
const good =
  '(?:best|better|finest|fine|good|great|strong|strongest|powerful|excellent|capital|expert|skilled|skilful|practised|practiced|born|champion|lifelong|keen|tireless|graceful|natural|accomplished|brilliant|bold|boldest|fearless|famous|superb|clever|cleverest|first-rate|fast|fastest|quick|steady|beautiful|elegant|gifted|fluent|light|prize|crack|splendid|perfect|tidy|neat|notable|renowned|seasoned|sure|deft|magnificent|passionate|devoted|enthusiastic|daring|hard|hardest)';
const poor = '(?:poor|bad|wretched|hopeless|indifferent|clumsy|shocking|worst|miserable|dreadful|very poor)';

/** The ways in which any art is denied and shown, for this one. */
export function artOf(art: Art): Topic {
  return { name: art.name, sort: 'skill', ...waysToDeny(art), ...waysToShow(art), wording: art.wording };
}

const all = (...ways: readonly (string | undefined)[]): string => ways.filter((way) => way !== undefined).join('|');
const calledBy = ({ doing, noun }: Art): string => (noun === undefined ? `(?:${doing})` : `(?:${doing}|${noun})`);

function waysToDeny(art: Art): Pick<Topic, 'denied' | 'lacks'> {
  const { base, done, doing, agent, least, denied, lacks } = art;
  const called = calledBy(art);
  const of =
    least === undefined
      ? ''
      : `(?: (?:a|an|one|any|so much as a|so much as an|even a|even an)(?: single| simple| decent| plain| proper)? (?:${least}))?`;
  return {
    denied: says(
      all(
        `${learnt} (?:how )?to (?:${base})\\b`,
        `${learnt} ${rudiments}${called}\\b`,
        `(?<!\\b(?:no|a|an|the|any|of) )(?:${base}|${done})${of}${atEnd}`,
        `(?:lesson|lessons|instruction|teacher) (?:in|of) ${called}\\b`,
        least === undefined
          ? undefined
          : `(?:${base}|${done}) (?:a|an|one|any|so much as a|so much as an|even a|even an|the simplest|the plainest)(?: single)? (?:${least})\\b`,
        denied,
      ),
    ),
    lacks: says(
      all(
        agent === undefined ? undefined : `no (?:great )?(?:${agent})\\b|(?:a|the|such a|so) ${poor} (?:${agent})\\b`,
        `no (?:hand|good|use|gift|talent|head|turn|aptitude|skill|notion|idea|ability|knack|genius)(?: whatever| at all)? (?:at|for|in|of|with|how to|as an?) (?:${called}|(?:${base})|(?:${agent ?? doing}))\\b`,
        `(?:hopeless|useless|helpless|worthless|bad|clumsy|no good) (?:at|with|in) ${called}\\b`,
        `(?:could not|couldn't|could never|cannot|unable to|never able to|powerless to|never could) (?:${base})${of}${atEnd}`,
        `(?:could|able to) (?:neither [^.;:!?]{2,20} nor )(?:${base})${atEnd}`,
        `incapable of (?:${doing})\\b`,
        `${called} (?:(?:had |has )?(?:always )?(?:been|was|were|remained)) (?:always )?(?:a closed book|a sealed book|a mystery|beyond|past|Greek|an art (?:that |which )?[^.;:!?]{1,30} never|a thing [^.;:!?]{1,30} never)(?: to (?<whose>${someName}))?`,
        `(?:ignorant|innocent|incapable) of ${called}\\b`,
        `stranger to ${called}\\b`,
        `${called} (?<whose>${someName}|\\bhe\\b|\\bshe\\b) (?:had |has )?never (?:been taught|learned|learnt|mastered|tried|attempted|understood|managed|been able)\\b`,
        `(?:knew|had|possessed|understood|with) (?:no|nothing (?:whatever )?(?:of|about)|not the first thing (?:about|of)) ${called}\\b`,
        lacks,
      ),
    ),
  };
}

function waysToShow(art: Art): Pick<Topic, 'shown' | 'proven'> {
  const { base, past, done, doing, agent, behind = '', shown, proven } = art;
  const called = calledBy(art);
  return {
    shown: says(
      all(
        `(?:${past})\\b${behind}`,
        `(?:had|having|have|was|were|been|went|came|go|kept|began|started|loved|enjoyed|liked) (?:[a-zß-ɏ]+ly |often |always |out |once |just )?(?:${done}|${doing})\\b${behind}`,
        shown,
      ),
    ),
    proven: says(
      all(
        agent === undefined ? undefined : `${good} (?:[a-zß-ɏ]+ )?(?:${agent})\\b`,
        `(?:learned|learnt|been taught|taught (?:him|her)self) (?:how )?to (?:${base})\\b[^.;:!?]{0,24} (?:at (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|school|home)|as a|in (?:his|her|the nursery|childhood)|before (?:he|she)|from (?:his|her|a)|when (?:he|she) was|when a)\\b`,
        `(?:could|able to) (?:always )?(?:${base}) (?:like|better|before|as|well|with|any|all|for|every|beautifully|perfectly|faster|farther|further|longer|almost)\\b`,
        `(?:clever|skilled|expert|skilful|skillful|adept|good|practised|quick|gifted|best|better|at home) (?:at|in|with|on) ${called}\\b`,
        `${called} (?:came (?:easily|naturally)|(?:was|had (?:always )?been) (?:second nature|in (?:his|her) blood|(?:his|her) (?:delight|passion|joy|pride)))`,
        `(?:passion|gift|talent|genius|fame|love|flair|skill|fond|fondness|renown) (?:for|as an?|at|in|of|with) (?:${called}|${agent ?? doing})\\b`,
        `(?:prize|prizes|medal|medals|cup|cups|champion|master) (?:for|in|at|of) ${called}\\b`,
        `${ofWhom} ${few}(?:${doing})\\b(?=,| (?:was|had|held|delighted|drew|stopped|made|saved|won|could))`,
        `(?:taught|teaching|teaches) (?!to |how )[^.;:!?]{1,30} (?:to (?:${base})|${doing})\\b`,
        proven,
      ),
    ),
  };
}
