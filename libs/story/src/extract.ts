import type { EngineConfig } from './config/engine-config.js';
import { datesOfChunk } from './facts/chunk-dates.js';
import { findColourChanges } from './facts/colour-changes.js';
import { findClaims } from './facts/claims/find-claims.js';
import { findDashes } from './facts/dashes.js';
import { findForms, findTagAdverbs } from './facts/forms.js';
import { findMarks } from './facts/marks.js';
import { findNames } from './facts/names.js';
import { findOutlines } from './facts/outline.js';
import { findPassives } from './facts/passives.js';
import { performance } from './facts/performance.js';
import { findRelations } from './facts/relations.js';
import { findAddresses, findSubjects } from './facts/sexes.js';
import { findTags } from './facts/tags.js';
import { findTimes } from './facts/times.js';
import { tokensOf, type Token } from './facts/tokens.js';
import { sentenceEnds } from './language/sentences.js';
import type { Block } from './manuscript/blocks.js';
import { blocksOfChunk } from './manuscript/chunk-blocks.js';
import { lineLengths } from './manuscript/lines.js';
import type { Chunk } from './model/chunk.js';
import { ClaimHint, claimOwners, type ClaimFact } from './model/claims.js';
import {
  paragraphKinds,
  subjectKinds,
  type Facts,
  type ParagraphFact,
  type TagFact,
  relationOwners,
  type RelationFact,
} from './model/facts.js';

/**
 * What one chunk states. Every fact is decided inside one sentence, or by the characters beside it, so that the facts
 * of a text are the same however it is cut; all that needs more is left to `conclude`.
 */
export function extract(chunk: Chunk, _config: EngineConfig): Facts {
  const { text } = chunk;
  const facts: Facts = {
    version: 1,
    lines: lineLengths(text),
    paragraphs: [],
    texts: [],
    names: [],
    marks: [],
    tags: [],
    dates: [...datesOfChunk(chunk)],
    passives: [],
    sentences: [],
    claims: [],
    times: [],
    forms: [],
    intensifiers: [],
    tagAdverbs: [],
    colourChanges: [],
    subjects: [],
    relations: [],
    leads: [],
    addresses: [],
  };
  const interned = new Map<string, number>();
  for (const block of blocksOfChunk(chunk)) {
    if (block.kind === 'other') continue;
    const starts = sentenceEnds(text.slice(block.at, block.end)).map((end) => block.at + end);
    facts.paragraphs.push(paragraphOf(block, starts.length + (block.kind === 'prose' || block.kind === 'verse' ? 1 : 0)));
    if (block.kind === 'prose' || block.kind === 'verse') scan(chunk, block, starts, facts, interned);
  }
  return facts;
}

function paragraphOf(block: Block, sentences: number): ParagraphFact {
  return [block.at, block.end, sentences, paragraphKinds.indexOf(block.kind === 'other' ? 'prose' : block.kind) as ParagraphFact[3]];
}

function scan(chunk: Chunk, block: Block, starts: readonly number[], facts: Facts, interned: Map<string, number>): void {
  const { text, context } = chunk;
  const tokens = tokensOf(text, block.at, block.end, starts);
  const startsSentence = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && (token.sentence !== tokens[index - 1]?.sentence || followsMark(text, block.at, token));
  };
  const names = findNames(text, tokens, startsSentence);
  for (const name of names)
    facts.names.push([
      name.at,
      name.end - name.at,
      intern(name.text, facts.texts, interned),
      name.evidence | performance(text, tokens, name),
    ]);
  const tags = findTags(text, tokens, names);
  const marks =
    context.quoteMarks === 'dash'
      ? findDashes({ text, from: block.at, to: block.end, starts, tokens, names, tags })
      : findMarks(text, block.at, block.end, context.quoteMarks);
  for (const mark of marks) facts.marks.push(mark);
  for (const { at, length, verb, subject, subjectAt, words } of tags) {
    facts.tags.push([
      at,
      length,
      intern(verb, facts.texts, interned),
      subjectKinds.indexOf(subject) as TagFact[3],
      subjectAt,
      intern(words, facts.texts, interned),
    ]);
  }
  for (const passive of findPassives(text, tokens)) facts.passives.push(passive);
  for (const [at, bits] of findOutlines(text, block.at, block.end, starts, tokens, names)) facts.sentences.push(at - block.at, bits);
  const { forms, intensifiers } = findForms(tokens);
  for (const form of forms) facts.forms.push(form);
  for (const at of intensifiers) facts.intensifiers.push(at);
  for (const adverb of findTagAdverbs(text, tags)) facts.tagAdverbs.push(adverb);
  for (const time of findTimes(text, block.at, block.end, tokens)) facts.times.push(time);
  const claims = findClaims(text, block.at, block.end, starts, tokens, names);
  for (const { at, length, attribute, value, owner, ownerAt, clouded, unreal } of claims) {
    facts.claims.push([
      at,
      length,
      intern(attribute, facts.texts, interned),
      intern(value, facts.texts, interned),
      claimOwners.indexOf(owner) as ClaimFact[4],
      ownerAt,
      (clouded ? ClaimHint.clouded : 0) | (unreal ? ClaimHint.unreal : 0),
    ]);
  }
  for (const at of findColourChanges(text, tokens)) facts.colourChanges.push(at);
  if (/[:,—–-]\s*$/.test(text.slice(Math.max(block.at, block.end - 4), block.end))) facts.leads.push(block.end);
  for (const { at, length, relation, personAt, ownerAt, owner } of findRelations(text, tokens, names))
    facts.relations.push([
      at,
      length,
      intern(relation, facts.texts, interned),
      personAt,
      ownerAt,
      relationOwners.indexOf(owner) as RelationFact[5],
    ]);
  for (const subject of findSubjects(tokens, startsSentence)) facts.subjects.push(subject);
  for (const address of findAddresses(text, tokens, block.at)) facts.addresses.push(address);
}

/** Nothing but marks stands between the word and the stop, the colon or the dash before it. */
function followsMark(text: string, from: number, token: Token): boolean {
  let at = token.at - 1;
  while (at >= from && /[\s"“”‘’'([_*«]/.test(text.charAt(at))) at -= 1;
  return (
    at < from ||
    /[.!?:;…—–*]/.test(text.charAt(at)) ||
    /["“‘]/.test(text.charAt(token.at - 1)) ||
    (text.charAt(at) === '-' && text.charAt(at - 1) === '-')
  );
}

function intern(text: string, texts: string[], interned: Map<string, number>): number {
  const known = interned.get(text);
  if (known !== undefined) return known;
  texts.push(text);
  interned.set(text, texts.length - 1);
  return texts.length - 1;
}
