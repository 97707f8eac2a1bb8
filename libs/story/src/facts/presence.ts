import { tellsOfAction } from '../language/action-verbs.js';
import type { FoundName } from './names.js';
import type { Token } from './tokens.js';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Before the name of him who does it: "at the far table sat Tom", "up galloped Tom". */
const inverted = set(
  'sat stood came went ran walked rode drove leaned leant galloped stepped strode rushed burst limped hurried marched climbed sprang leapt knelt crouched hobbled bounded staggered bustled danced lounged sauntered paced trotted swam dived tumbled scrambled stumbled ambled crept swung strolled waited grinned shouted worked',
);
const openers = set(
  'in at on upon from beside behind up down into out there then here over through under near across along opposite before after back between among beyond beneath off away round past first next last inside outside forward',
);
/** What is done with the living only, in the scene. */
const contact = set(
  'met greeted handed asked told answered thanked interrupted obeyed beckoned challenged slapped invited warned reminded passed nudged teased hugged shook offered paid overtook summoned dismissed hired scolded consulted questioned persuaded begged',
);
const perceived = set('saw heard watched noticed spied found caught');
const parts = set('hand hands fingers eyes cheeks cheek head shoulders arm arms foot feet lips hat pen whip');
const past = set(
  'had once remembered recalled when years ago dream dreamed dreamt portrait picture ghost grave funeral memory where never if would could last buried used dead died mourned first',
);

/** Whether the sentence shows somebody alive otherwise than as the subject before a verb: where it stands that he acts; null: nowhere. */
export function presence(text: string, tokens: readonly Token[], name: FoundName): number | null {
  const last = tokens[name.last];
  const before = tokens[name.first - 1];
  const sentence = last?.sentence;
  if (!last || sentence === undefined) return null;
  const word = (index: number): string => (tokens[index]?.sentence === sentence ? (tokens[index]?.word ?? '') : '');
  const near = (index: number): boolean =>
    before?.sentence === sentence && text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.at ?? 0) === ' ';
  let first = name.first;
  while (first > 0 && tokens[first - 1]?.sentence === sentence) first -= 1;
  const found = last.possessive ? movesAs() : (cleft() ?? whoActs() ?? isInverted() ?? isMet());
  return found !== null && !isLookingBack() ? found : null;

  /** "It was Tom who opened". */
  function cleft(): number | null {
    const opens = /^[Ii]t$/.test(word(name.first - 2)) && word(name.first - 1) === 'was' && name.first - 2 <= first + 1;
    return opens && word(name.last + 1) === 'who' && acts(name.last + 2) ? name.last + 2 : null;
  }

  /** "... than Tom, who came down late". */
  function whoActs(): number | null {
    const who = word(name.last + 1) === 'who' && text.slice(last!.end, tokens[name.last + 1]?.at ?? 0) === ', ';
    return who && acts(name.last + 2) ? name.last + 2 : null;
  }

  /** "From an upper window leaned Tom". */
  function isInverted(): number | null {
    if (!inverted.has(word(name.first - 1)) || !near(name.first - 1) || !openers.has(word(first).toLowerCase())) return null;
    const between = name.first - 1 - first;
    if (between < 1 || between > 9) return null;
    for (let at = first; at < name.first - 1; at += 1) if (/^(?:he|she|they|who|it|we|that)$/.test(word(at))) return null;
    return name.first - 1;
  }

  /** "Anna met Tom in the lane", "heard Tom laugh". */
  function isMet(): number | null {
    const verb = word(name.first - 1);
    if (!near(name.first - 1)) return null;
    if (contact.has(verb)) return name.first - 1;
    const next = word(name.last + 1);
    return perceived.has(verb) &&
      /^(?:laugh|come|enter|go|cross|call|whistle|sing|climb|turn|wave|run|walk|ride|smile|speak|shout)$|^(?!lying|dying|hanging|drowning|sleeping|being|looking|during|evening|morning)[a-z]+ing$/.test(
        next,
      )
      ? name.first - 1
      : null;
  }

  /** "Snow stung Tom's cheeks as he dragged the sledge". */
  function movesAs(): number | null {
    if (!parts.has(word(name.last + 1))) return null;
    for (let at = name.last + 2; at < name.last + 9; at += 1)
      if (word(at) === 'as' && /^(?:he|she)$/.test(word(at + 1)) && acts(at + 2)) return at + 2;
    return null;
  }

  function acts(at: number): boolean {
    const verb = word(at).endsWith('ly') || word(at) === 'then' ? at + 1 : at;
    return tellsOfAction(
      word(verb),
      [1, 2, 3].map((step) => word(verb + step)),
    );
  }

  function isLookingBack(): boolean {
    for (let at = first; tokens[at]?.sentence === sentence; at += 1) if (past.has(word(at).toLowerCase())) return true;
    return false;
  }
}
