/**
 * Features of the scorer: named groups, each with one value per candidate. The lists of names are the single source: the
 * places of values and the pairs of two groups are derived from them, and the weights file goes by the same names.
 */

/** Place of each value in the list of its group: `FORM.direct`. */
type Places<Names extends readonly string[]> = Readonly<Record<Names[number], number>>;

const FORMS = ['direct', 'mixed', 'indirect'] as const;
const SIDES = ['left', 'right', 'both'] as const;
const OPENINGS = ['that', 'colon', 'mark', 'comma', 'question', 'bare'] as const;
const CUE_TAGS = ['verb', 'gerund', 'participle', 'base', 'noun', 'other'] as const;
const CUE_KINDS = ['label', 'thought', 'clause', 'other', 'unlisted'] as const;
const SOURCES = [
  'he',
  'they',
  'it',
  'relative',
  'some',
  'name',
  'role',
  'group',
  'document',
  'time',
  'number',
  'other',
  'none',
] as const;
const SOURCE_SIDES = ['left', 'right', 'inherited'] as const;
const LENGTHS = ['1', '2-3', '4-6', '7-12', '13+'] as const;
const FINITENESS = ['finite', 'possible', 'none'] as const;
const FIRST_WORDS = [
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
] as const;
const CLAUSES = ['subject', 'other', 'none'] as const;
const AFTER_CUES = ['end', 'comma', 'preposition', 'noun', 'other'] as const;

const LOOSE_RULES = ['colon', 'dash', 'first', 'next', 'inner'] as const;
const MARKS = ['double', 'single'] as const;
const WORD_COUNTS = ['1', '2', '3-4', '5-8', '9-15', '16+'] as const;
const ENDS = ['comma', 'stop', 'question', 'none', 'open'] as const;
const STARTS = ['capital', 'lower', 'other'] as const;
const TITLES = ['title', 'plain'] as const;
const BEFORE_MARKS = [
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
] as const;
const AFTER_MARKS = ['end', 'comma', 'stop', 'noun', 'verb', 'preposition', 'name', 'other'] as const;
const CUES_NEAR = ['report', 'cue', 'none'] as const;

/** Groups that describe a report, a cue with its source and content. */
export const REPORT_GROUPS = {
  form: FORMS,
  side: SIDES,
  opens: OPENINGS,
  cueTag: CUE_TAGS,
  cueKind: CUE_KINDS,
  source: SOURCES,
  sourceSide: SOURCE_SIDES,
  length: LENGTHS,
  verb: FINITENESS,
  clause: CLAUSES,
  begins: FIRST_WORDS,
  after: AFTER_CUES,
  formAndSide: product(FORMS, SIDES),
  sideAndSource: product(SIDES, SOURCE_SIDES),
  opensAndKind: product(OPENINGS, CUE_KINDS),
  lengthAndVerb: product(LENGTHS, FINITENESS),
} as const;

/** Groups that describe what stands in quotation marks without a cue. */
export const LOOSE_GROUPS = {
  rule: LOOSE_RULES,
  marks: MARKS,
  words: WORD_COUNTS,
  ends: ENDS,
  starts: STARTS,
  title: TITLES,
  before: BEFORE_MARKS,
  after: AFTER_MARKS,
  finite: FINITENESS,
  source: SOURCES,
  cueNear: CUES_NEAR,
  ruleAndWords: product(LOOSE_RULES, WORD_COUNTS),
  ruleAndSource: product(LOOSE_RULES, SOURCES),
} as const;

/** Value of each group, as its place in the group's list. */
type ValuesOf<Groups> = Readonly<Record<keyof Groups, number>>;
export type ReportValues = ValuesOf<typeof REPORT_GROUPS>;
export type LooseValues = ValuesOf<typeof LOOSE_GROUPS>;

/** Share of a content in marks: all, some or none. */
export const FORM = placesOf(FORMS);
/** The content's side of its cue. */
export const SIDE = placesOf(SIDES);
/** Opening of the content behind its cue. */
export const OPENING = placesOf(OPENINGS);
/** Part of speech of the cue. */
export const CUE_TAG = placesOf(CUE_TAGS);
/** Construction of the cue. */
export const CUE_KIND = placesOf(CUE_KINDS);
/** Kind of the source. */
export const SOURCE = placesOf(SOURCES);
/** The source's side of its cue. */
export const SOURCE_SIDE = placesOf(SOURCE_SIDES);
/** Length of the content in words. */
export const LENGTH = placesOf(LENGTHS);
/** Whether a finite verb stands in the content. */
export const VERB = placesOf(FINITENESS);
/** Whether the content behind a cue begins with a subject and its verb; `none` where marks, a colon or nothing open it. */
export const CLAUSE = placesOf(CLAUSES);
/** Part of speech of the content's first word. */
export const FIRST_WORD = placesOf(FIRST_WORDS);
/** Element behind the cue. */
export const AFTER_CUE = placesOf(AFTER_CUES);

/** Tie of a loose stretch to its source, or its place in the paragraph. */
export const LOOSE_RULE = placesOf(LOOSE_RULES);
export type LooseKind = keyof typeof LOOSE_RULE;
/** Shape of the quotation marks. */
export const MARK = placesOf(MARKS);
/** Length of a loose stretch in words. */
export const WORD_COUNT = placesOf(WORD_COUNTS);
/** Token before the closing mark; `open` where there is none. */
export const END = placesOf(ENDS);
/** Case of the first word. */
export const START = placesOf(STARTS);
/** Whether the longer words have capitals, as in a title. */
export const TITLE = placesOf(TITLES);
/** Token before the opening mark. */
export const BEFORE_MARK = placesOf(BEFORE_MARKS);
/** Token behind the closing mark. */
export const AFTER_MARK = placesOf(AFTER_MARKS);
/** Whether the sentence has a report, or at least a cue. */
export const CUE_NEAR = placesOf(CUES_NEAR);

/** Place of a pair of values in the product of two groups, such as `formAndSide`. */
export const formAndSide = pairing(SIDES);
export const sideAndSource = pairing(SOURCE_SIDES);
export const opensAndKind = pairing(CUE_KINDS);
export const lengthAndVerb = pairing(FINITENESS);
export const ruleAndWords = pairing(WORD_COUNTS);
export const ruleAndSource = pairing(SOURCES);

function placesOf<const Names extends readonly string[]>(names: Names): Places<Names> {
  return Object.fromEntries(names.map((name, place) => [name, place])) as Places<Names>;
}

/** All pairs of the values of two groups, those of the first in one row. */
function product(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((a) => second.map((b) => `${a}+${b}`));
}

/** Place of a pair in the `product` of a group with the group `second`. */
function pairing({ length }: readonly string[]): (first: number, second: number) => number {
  return (first, second) => first * length + second;
}
