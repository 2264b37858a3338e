import { biases, cueWeights, groupWeights, looseGroupWeights } from '../lexicon/scorerWeights';
import { LABELS, NOT_SPEECH, QUESTION_WORDS, TAKES_BARE_CLAUSE } from './cues';
import type { Range, Sentence } from '../phrases';
import { Tag } from '../tags';
import { Kind, Shape } from '../tokens';
import { wordId, WordClass } from '../words';

/**
 * What the scorer looks at: named groups, each with one value per candidate. A candidate's score is the sum of the
 * weights of its values and of its cue; the weights are learnt by `server/scripts/trainScorer.ts`.
 */
export const GROUPS = {
  form: ['direct', 'mixed', 'indirect'],
  side: ['left', 'right', 'both'],
  opens: ['that', 'colon', 'mark', 'comma', 'question', 'bare'],
  cueTag: ['verb', 'gerund', 'participle', 'base', 'noun', 'other'],
  cueKind: ['label', 'thought', 'clause', 'other'],
  source: ['he', 'they', 'it', 'relative', 'name', 'role', 'group', 'document', 'time', 'number', 'other', 'none'],
  sourceSide: ['left', 'right', 'inherited'],
  length: ['1', '2-3', '4-6', '7-12', '13+'],
  verb: ['finite', 'none'],
  begins: [
    'pronoun',
    'determiner',
    'name',
    'noun',
    'preposition',
    'adjective',
    'verb',
    'to',
    'number',
    'quote',
    'other',
  ],
  after: ['end', 'comma', 'preposition', 'noun', 'other'],
  formAndSide: pairs(['direct', 'mixed', 'indirect'], ['left', 'right', 'both']),
  opensAndKind: pairs(['that', 'colon', 'mark', 'comma', 'question', 'bare'], ['label', 'thought', 'clause', 'other']),
  lengthAndVerb: pairs(['1', '2-3', '4-6', '7-12', '13+'], ['finite', 'none']),
} as const;

/** The same for what stands in quotation marks without a cue. */
export const LOOSE_GROUPS = {
  rule: ['colon', 'dash', 'first', 'next', 'inner'],
  marks: ['double', 'single'],
  words: ['1', '2', '3-4', '5-8', '9-15', '16+'],
  ends: ['comma', 'stop', 'question', 'none', 'open'],
  starts: ['capital', 'lower', 'other'],
  title: ['title', 'plain'],
  before: [
    'start',
    'verb',
    'determiner',
    'preposition',
    'noun',
    'name',
    'adjective',
    'comma',
    'stop',
    'possessive',
    'as',
    'conjunction',
    'other',
  ],
  after: ['end', 'comma', 'stop', 'noun', 'verb', 'preposition', 'name', 'other'],
  finite: ['finite', 'none'],
  source: ['he', 'they', 'it', 'relative', 'name', 'role', 'group', 'document', 'time', 'number', 'other', 'none'],
  cueNear: ['report', 'cue', 'none'],
  ruleAndWords: pairs(['colon', 'dash', 'first', 'next', 'inner'], ['1', '2', '3-4', '5-8', '9-15', '16+']),
  ruleAndSource: pairs(
    ['colon', 'dash', 'first', 'next', 'inner'],
    ['he', 'they', 'it', 'relative', 'name', 'role', 'group', 'document', 'time', 'number', 'other', 'none'],
  ),
} as const;

function pairs(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((a) => second.map((b) => `${a}+${b}`));
}

/** Values of `GROUPS` in their order, and the cue's word id (0 for none). */
export interface Candidate {
  readonly values: readonly number[];
  readonly cue: number;
  /** Which column of cue weights counts: 0 with marks, 1 without. */
  readonly column: number;
  readonly loose: boolean;
}

const THAT = wordId('that');
const HE = new Set(['he', 'she', 'i'].map(wordId));
const THEY = new Set(['they', 'we', 'you'].map(wordId));
const IT = new Set(['it', 'this', 'these', 'those', 'there'].map(wordId));
const RELATIVE = new Set(['who', 'which', 'that'].map(wordId));

/** Describes a report: a cue, its source, and what it would report. */
export function describeReport(
  sentence: Sentence,
  cue: Range,
  source: Range,
  sourceSide: 'left' | 'right' | 'inherited',
  content: readonly Range[],
): Candidate {
  const { tokens } = sentence;
  const first = content[0]!;
  const last = content.at(-1)!;
  let marked = 0;
  let plain = 0;
  for (const range of content)
    for (let i = range.first; i < range.past; i++) {
      if (tokens.kind(i) !== Kind.Word) continue;
      if (sentence.within[i] !== 0) marked++;
      else plain++;
    }
  const form = plain === 0 ? 0 : marked > 0 ? 1 : 2;
  const side =
    content.length > 1 && first.first < cue.first && last.first > cue.first ? 2 : first.first < cue.first ? 0 : 1;
  const right = last.first > cue.first ? last.first : -1;
  const opens = right < 0 ? 5 : opensBy(sentence, right);
  const kind = LABELS.has(tokens.word(cue.first))
    ? 0
    : NOT_SPEECH.has(tokens.word(cue.first))
      ? 1
      : TAKES_BARE_CLAUSE.has(tokens.word(cue.first))
        ? 2
        : 3;
  const words = marked + plain;
  const length = words < 2 ? 0 : words < 4 ? 1 : words < 7 ? 2 : words < 13 ? 3 : 4;
  const verb = content.some((range) => verbIn(sentence, range.first, range.past)) ? 0 : 1;
  const values = [
    form,
    side,
    opens,
    cueTagOf(sentence.tags[cue.past - 1]!),
    kind,
    sourceOf(sentence, source),
    sourceSide === 'left' ? 0 : sourceSide === 'right' ? 1 : 2,
    length,
    verb,
    beginsWith(sentence, first.first),
    afterCue(sentence, cue.past),
    form * 3 + side,
    opens * 4 + kind,
    length * 2 + verb,
  ];
  return { values, cue: tokens.word(cue.past - 1), column: form === 2 ? 1 : 0, loose: false };
}

function verbIn({ tags }: Sentence, first: number, past: number): boolean {
  for (let i = first; i < past; i++) if (tags[i] === Tag.Verb || tags[i] === Tag.Auxiliary) return true;
  return false;
}

/** Describes what stands in marks from token `open` to `close`, where no report covers it. */
export function describeLoose(
  sentence: Sentence,
  open: number,
  close: number,
  closed: boolean,
  rule: keyof typeof LOOSE_RULE,
  source: Range | undefined,
  reported: boolean,
): Candidate {
  const { tokens, tags } = sentence;
  let words = 0;
  let long = 0;
  let capitals = 0;
  for (let i = open + 1; i < close; i++) {
    if (tokens.kind(i) !== Kind.Word || tokens.has(i, Shape.Clitic)) continue;
    words++;
    if (tokens.end(i) - tokens.start(i) < 4) continue;
    long++;
    if (tokens.has(i, Shape.Capital)) capitals++;
  }
  const count = words < 2 ? 0 : words < 3 ? 1 : words < 5 ? 2 : words < 9 ? 3 : words < 16 ? 4 : 5;
  const last = tokens.char(close - 1);
  const ends = !closed ? 4 : last === 0x2c ? 0 : last === 0x2e ? 1 : last === 0x3f || last === 0x21 ? 2 : 3;
  const starts = tokens.has(open + 1, Shape.Capital) ? 0 : tokens.kind(open + 1) === Kind.Word ? 1 : 2;
  let cue = 2;
  for (let i = sentence.first; i < sentence.past; i++)
    if (sentence.within[i] === 0 && tokens.isA(i, WordClass.Cue) && tags[i] === Tag.Verb) cue = 1;
  if (reported) cue = 0;
  const from = sourceOf(sentence, source ?? { first: 0, past: 0 });
  const which = LOOSE_RULE[rule];
  const values = [
    which,
    tokens.char(open) === 0x27 || tokens.char(open) === 0x2018 ? 1 : 0,
    count,
    ends,
    starts,
    long > 1 && capitals >= long * 0.8 ? 0 : 1,
    open === sentence.first ? 0 : (BEFORE.get(tags[open - 1]!) ?? (tokens.is(open - 1, AS) ? 10 : 12)),
    close + 1 >= sentence.past ? 0 : (AFTER.get(tags[close + 1]!) ?? 7),
    verbIn(sentence, open, close) ? 0 : 1,
    from,
    cue,
    which * 6 + count,
    which * 12 + from,
  ];
  return { values, cue: 0, column: 0, loose: true };
}

const LOOSE_RULE = { colon: 0, dash: 1, first: 2, next: 3, inner: 4 } as const;
const AS = wordId('as');
const BEFORE = new Map<number, number>([
  [Tag.Verb, 1],
  [Tag.Base, 1],
  [Tag.Gerund, 1],
  [Tag.Participle, 1],
  [Tag.Auxiliary, 1],
  [Tag.Determiner, 2],
  [Tag.Preposition, 3],
  [Tag.Noun, 4],
  [Tag.Name, 5],
  [Tag.Adjective, 6],
  [Tag.Comma, 7],
  [Tag.Stop, 8],
  [Tag.Possessive, 9],
  [Tag.Conjunction, 11],
]);
const AFTER = new Map<number, number>([
  [Tag.Comma, 1],
  [Tag.Stop, 2],
  [Tag.Noun, 3],
  [Tag.Adjective, 3],
  [Tag.Verb, 4],
  [Tag.Auxiliary, 4],
  [Tag.Preposition, 5],
  [Tag.Name, 6],
]);

function opensBy(sentence: Sentence, i: number): number {
  const { tokens, tags, within } = sentence;
  if (tokens.is(i - 1, THAT)) return 0;
  if (tokens.char(i - 1) === 0x3a) return 1;
  if (within[i] !== 0) return tags[i - 1] === Tag.Comma ? 3 : 2;
  if (tags[i - 1] === Tag.Comma) return 3;
  return QUESTION_WORDS.has(tokens.word(i)) ? 4 : 5;
}

function cueTagOf(tag: number): number {
  const order: number[] = [Tag.Verb, Tag.Gerund, Tag.Participle, Tag.Base, Tag.Noun];
  const at = order.indexOf(tag);
  return at < 0 ? 5 : at;
}

function sourceOf({ tokens, tags }: Sentence, source: Range): number {
  if (source.past === source.first) return 11;
  const word = tokens.word(source.first);
  if (source.past - source.first === 1) {
    if (HE.has(word)) return 0;
    if (THEY.has(word)) return 1;
    if (RELATIVE.has(word)) return 3;
    if (IT.has(word)) return 2;
  }
  let best = 10;
  for (let i = source.first; i < source.past; i++) {
    if (tokens.isA(i, WordClass.Role | WordClass.Title | WordClass.Relative) && !tokens.isA(i, WordClass.Adjective))
      return 5;
    if (tags[i] === Tag.Name) best = 4;
    else if (best === 10 && tokens.isA(i, WordClass.Document)) best = 7;
    else if (best === 10 && tokens.isA(i, WordClass.Group | WordClass.Company)) best = 6;
    else if (best === 10 && tokens.isA(i, WordClass.TimeUnit | WordClass.Month | WordClass.Weekday)) best = 8;
    else if (best === 10 && tags[i] === Tag.Number && i === source.past - 1) best = 9;
  }
  return best;
}

function beginsWith({ tokens, tags, within }: Sentence, i: number): number {
  if (within[i] !== 0) return 9;
  switch (tags[i]) {
    case Tag.Pronoun:
      return 0;
    case Tag.Determiner:
    case Tag.Possessive:
      return 1;
    case Tag.Name:
      return 2;
    case Tag.Noun:
      return 3;
    case Tag.Preposition:
      return 4;
    case Tag.Adjective:
      return 5;
    case Tag.Verb:
    case Tag.Auxiliary:
    case Tag.Gerund:
      return 6;
    case Tag.To:
      return 7;
    case Tag.Number:
      return 8;
    default:
      return tokens.has(i, Shape.Capital) ? 2 : 10;
  }
}

function afterCue({ tags, past }: Sentence, i: number): number {
  if (i >= past || tags[i] === Tag.Stop) return 0;
  if (tags[i] === Tag.Comma) return 1;
  if (tags[i] === Tag.Preposition) return 2;
  return tags[i] === Tag.Noun || tags[i] === Tag.Determiner || tags[i] === Tag.Name ? 3 : 4;
}

const reportWeights = weightsOf(GROUPS, groupWeights);
const looseWeights = weightsOf(LOOSE_GROUPS, looseGroupWeights);

function weightsOf(
  groups: Record<string, readonly string[]>,
  learnt: Record<string, Record<string, number>>,
): Float64Array[] {
  return Object.entries(groups).map(([name, values]) =>
    Float64Array.from(values, (value) => learnt[name]?.[value] ?? 0),
  );
}

const ofCue = new Map<number, readonly [number, number]>();
for (const line of cueWeights.split('\n')) {
  const [word, marked, plain] = line.split(' ');
  if (word) ofCue.set(wordId(word), [Number(marked), Number(plain)]);
}

/** How likely it is, 0 to 1, that a candidate reports something said. */
export function probability(candidate: Candidate): number {
  const weights = candidate.loose ? looseWeights : reportWeights;
  let sum: number = candidate.loose ? biases.loose : biases.report;
  for (let group = 0; group < weights.length; group++) sum += weights[group]![candidate.values[group]!]!;
  if (!candidate.loose) sum += ofCue.get(candidate.cue)?.[candidate.column] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
