import type { Root } from 'nlcst';
import { type Parser, type Plugin, type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { attribute, type Attributed } from './english/attribution';
import type { NamedEntities } from './english/attributing/earlierEntities';
import type { DiscourseState } from './english/attributing/earlierSources';
import type { EncodedText } from './english/dates/encodeTokens';
import { monthsOfPeople } from './english/dates/monthNames';
import { encodeText, findMatches, type FoundMatches } from './english/dates/findMatches';
import { findTimexes, type FoundTimexes } from './english/dates/findTimexes';
import { findHeader, type Head } from './english/frontMatter/header';
import { english } from './english/englishLanguage';
import { type Drafted, findQuotations } from './english/quotations';
import { findNames, type Named } from './english/speakers/names/findNames';
import type { Name } from './english/speakers/names/name';
import type { QuotationDraft } from './english/quoting/quotationDraft';
import type { Facts, Given, Span } from './facts';
import { givenAsRead, sourceFacts } from './sourceFacts';
import { type TextLayout, readLayout } from './text/layout/layout';
import type { LayoutSource } from './text/layout/signs';
import { findDirtyRange, reusedRanges } from './incremental/dirtyRange';
import type { Previous, ReusedRanges } from './incremental/reusedRanges';
import { lowerBound } from './text/lowerBound';
import { type Result, type Stage, Stages } from './stages';
import { TextFacts } from './textFacts';
import { findLanguages, type TextLanguages } from './text/languages/textLanguages';
import { type Marks, type PairedMarks, pairMarks } from './text/marks';
import { scan } from './text/scan';
import type { PreviousTokens } from './text/sentences';
import type { Tokens } from './text/tokens';

/** Inputs of the analysis. */
export interface AnalysisInputs {
  readonly text: string;
  readonly given: Given;
  /** The analysis of an earlier version of the text, for what it can reuse. */
  readonly previous: Analysis | undefined;
  /** Whether the analysis of a next version may go on from this one, which keeps what it needs for that. */
  readonly isContinued: boolean;
}

/** Result for a text, and the state from which the analysis of its next version goes on. */
export interface Analysis {
  readonly facts: Facts;
  readonly source: LayoutSource;
  readonly tokens: Tokens;
  readonly encoded: EncodedText;
  readonly head: Head;
  readonly languages: TextLanguages;
  readonly marks: Marks;
  readonly drafted: Drafted;
  readonly named: Named;
  readonly entities: NamedEntities | undefined;
  readonly discourse: DiscourseState | undefined;
  readonly dateMatches: FoundMatches;
  readonly dates: FoundTimexes;
  /** Ranges reused of the version before; none where all was read anew. */
  readonly reused: ReusedRanges | undefined;
}

/** An earlier version of the text, and its paragraphs that an edit touched. */
interface Edit extends PreviousTokens {
  readonly previous: Analysis;
}

/** The analysis: this list of stages, in order, is the algorithm. Each gives what stands under its name to those below it. */
const stages = Stages.from<AnalysisInputs>()
  .stage('layout', ({ text, previous }) => readLayout(text, english.layout, previous?.source))
  .stage('edit', findEdit)
  .stage('tokens', ({ layout, edit }) => scan(layout.text, english, edit, layout.units))
  .stage('reusableTokens', reusableTokens)
  .stage('encoded', ({ tokens, reusableTokens }) => encodeText(tokens, reusableTokens))
  .stage('head', ({ tokens, encoded, reusableTokens }) => findHeader(tokens, encoded, reusableTokens))
  .stage('languages', ({ tokens, reusableTokens }) => findLanguages(tokens, english.functionWords, reusableTokens))
  .stage('reusableText', reusableUnderHead)
  .stage('paired', ({ tokens, reusableText, languages }) => pairMarks(tokens, english, reusableText, languages.foreign))
  .stage('previousFinds', reusableFinds)
  .stage('drafted', ({ tokens, paired, head, languages, previousFinds }) =>
    findQuotations(tokens, paired.marks, { skip: head.apart, foreign: languages.foreign }, previousFinds),
  )
  .stage('named', ({ tokens, previousFinds }) => findNames(tokens, previousFinds))
  .stage('attributed', attributeAll)
  .stage('dateMatches', ({ encoded, languages, previousFinds }) =>
    findMatches(encoded, previousFinds, languages.foreign),
  )
  .stage('dates', findDates)
  .stage('facts', factsFrom)
  .stage('analysis', analysisFrom);

type Known = Result<typeof stages>;

declare module 'vfile' {
  interface DataMap {
    /** Inputs of the analysis of the file, and the results of its stages. */
    analysis: AnalysisInputs | Known;
  }
}

/** The analysis as a frozen unified processor, a plugin for each of `stages`; give it to retext plugins behind `expand`. */
export const pipeline: Processor = frozen();

function frozen(): Processor {
  const processor = unified();
  processor.use(parse);
  for (const stage of stages.list) processor.use(pluginOf(stage));
  return processor.freeze();
}

/** The analysis of a file that has gone through the pipeline. */
export function analysisOf({ data: { analysis } }: VFile): Analysis {
  const found: Analysis | undefined = analysis !== undefined && 'analysis' in analysis ? analysis.analysis : undefined;
  if (found === undefined) throw new Error('This file has not been analysed yet.');
  return found;
}

/**
 * The unified parser. Its tree goes as deep as the budgets bear, which is its root: paragraphs alone would cost a twentieth
 * of the whole analysis. The stages hold tokens, sentences and paragraphs as compact columns; `expand` gives the full nlcst
 * tree to whoever wants one.
 */
function parse(this: Processor): void {
  const parser: Parser<Root> = (text, { data }) => {
    data.analysis = { ...stages.nothing, given: {}, previous: undefined, isContinued: false, ...data.analysis, text };
    return { type: 'RootNode', children: [] };
  };
  this.parser = parser;
}

/** The plugin of a stage, which bears its name. */
function pluginOf({ name, find }: Stage): Plugin<[], Root> {
  const plugin: Plugin<[], Root> =
    () =>
    (_tree, { data: { analysis } }) => {
      if (analysis === undefined) throw new Error('This file has not been parsed yet.');
      Reflect.set(analysis, name, find(analysis));
    };
  return Object.defineProperty(plugin, 'name', { value: name });
}

interface ReadText {
  readonly layout: TextLayout;
  readonly previous: Analysis | undefined;
}

/** Range of an edit in an earlier version of the text; none where nothing of it would be reused. */
function findEdit({ layout, previous }: ReadText): Edit | undefined {
  const dirty = previous && findDirtyRange(previous, layout.text);
  return dirty && { previous, tokens: previous.tokens, dirty };
}

interface EditedTokens {
  readonly tokens: Tokens;
  readonly edit: Edit | undefined;
}

function reusableTokens({ tokens, edit }: EditedTokens): Previous<Analysis> | undefined {
  return edit && { found: edit.previous, reused: reusedRanges(edit.tokens, tokens, edit.dirty) };
}

interface ReusableText {
  readonly tokens: Tokens;
  readonly head: Head;
  readonly languages: TextLanguages;
  readonly reusableTokens: Previous<Analysis> | undefined;
}

/**
 * Nothing but tokens is reused where header, dateline or the language of most of the text changed: what is no running text,
 * and what is not English, decides how all of it is read.
 */
function reusableUnderHead({ tokens, head, languages, reusableTokens }: ReusableText): Previous<Analysis> | undefined {
  if (reusableTokens?.found.languages.isForeign !== languages.isForeign) return undefined;
  return isSameHead(tokens, head, reusableTokens) ? reusableTokens : undefined;
}

/** Whether what is no running text is where it was, but for the paragraphs that are read anew. */
function isSameHead(tokens: Tokens, { apart }: Head, { found, reused }: Previous<Analysis>): boolean {
  const { first, past, tokenShift, unitShift } = reused;
  const earlier = found.head.apart;
  const dirty = tokens.start(first);
  const before = lowerBound(apart.length, (i) => apart[i]!.start < dirty);
  const behind = lowerBound(apart.length, (i) => apart[i]!.start < tokens.start(past));
  const dirtyEnd = found.tokens.start(past - tokenShift);
  const earlierBehind = lowerBound(earlier.length, (i) => earlier[i]!.start < dirtyEnd);
  return (
    before === lowerBound(earlier.length, (i) => earlier[i]!.start < dirty) &&
    apart.length - behind === earlier.length - earlierBehind &&
    areSame(apart, earlier, 0, before, 0, 0) &&
    areSame(apart, earlier, behind, apart.length, earlierBehind - behind, unitShift)
  );
}

/** Whether spans from one index to another are those of another list, `by` further on there and moved by `shift` code units here. */
function areSame(
  spans: readonly Span[],
  others: readonly Span[],
  from: number,
  to: number,
  by: number,
  shift: number,
): boolean {
  for (let i = from; i < to; i++) {
    const other = others[i + by]!;
    if (spans[i]!.start !== other.start + shift || spans[i]!.end !== other.end + shift) return false;
  }
  return true;
}

interface PairedText {
  readonly reusableText: Previous<Analysis> | undefined;
  readonly paired: PairedMarks;
}

/** Facts that depend on the marks are reused only where these are. */
function reusableFinds({ reusableText, paired: { reused } }: PairedText): Previous<Analysis> | undefined {
  return reusableText && reused && { found: reusableText.found, reused };
}

interface Sources {
  readonly given: Given;
  readonly isContinued: boolean;
  readonly layout: TextLayout;
  readonly tokens: Tokens;
  readonly head: Head;
  readonly languages: TextLanguages;
  readonly paired: PairedMarks;
  readonly drafted: Drafted;
  readonly named: Named;
  readonly previousFinds: Previous<Analysis> | undefined;
}

function attributeAll({
  given,
  isContinued,
  layout,
  tokens,
  head,
  languages,
  paired,
  drafted,
  named,
  previousFinds,
}: Sources): Attributed {
  const { drafts, inner, tags } = drafted;
  const names = namesToAttribute(tokens, languages, named.names, drafts);
  const sources = { tokens, marks: paired.marks, tags, names, skip: head.apart };
  const continued = { isContinued, previous: previousFinds };
  return attribute([...drafts, ...inner], sources, givenAsRead(given, layout), continued);
}

/** Names without those in paragraphs that are not English, unless a label or a dash says that they speak. */
function namesToAttribute(
  tokens: Tokens,
  { foreign }: TextLanguages,
  names: readonly Name[],
  drafts: readonly QuotationDraft[],
): readonly Name[] {
  if (foreign === undefined) return names;
  const speaking = new Set(
    drafts.flatMap(({ source }) => (source === undefined ? [] : tokens.paragraphOf(source.first))),
  );
  const sources = drafts.flatMap(({ source }) => source ?? []);
  return names.filter(({ first }) => {
    const paragraph = tokens.paragraphOf(first);
    if (foreign[paragraph] !== 1) return true;
    return speaking.has(paragraph) && sources.some((source) => source.first <= first && first < source.past);
  });
}

interface Dated {
  readonly given: Given;
  readonly tokens: Tokens;
  readonly languages: TextLanguages;
  readonly head: Head;
  readonly named: Named;
  readonly dateMatches: FoundMatches;
  readonly previousFinds: Previous<Analysis> | undefined;
}

function findDates({ given, tokens, languages, head, named, dateMatches, previousFinds }: Dated): FoundTimexes {
  const { matches, before, behind } = dateMatches;
  const { header, dateline } = head;
  const earlier = previousFinds && { ...previousFinds.found.dates.counted, before, behind };
  // Of the languages that are told from English none writes the month first.
  const around =
    languages.isForeign && (given.dateOrder ?? 'auto') === 'auto' ? { ...given, dateOrder: 'dmy' as const } : given;
  return findTimexes(
    tokens,
    { given: around, header, dateline, peopleMonths: monthsOfPeople(tokens, named.names) },
    matches,
    earlier,
  );
}

interface Finds {
  readonly layout: TextLayout;
  readonly tokens: Tokens;
  readonly head: Head;
  readonly languages: TextLanguages;
  readonly paired: PairedMarks;
  readonly attributed: Attributed;
  readonly dates: FoundTimexes;
}

function factsFrom({ layout, tokens, head, languages, paired, attributed, dates }: Finds): Facts {
  const { timexes, timexFacts, publicationDate } = dates;
  const { header, dateline } = head;
  const { language, foreign } = languageFacts(tokens, languages);
  const { quotations, mentions, speakers, cues } = attributed.facts;
  const { unclosed: unclosedMarks } = paired.marks;
  const facts = new TextFacts(
    {
      language,
      foreign,
      header,
      dateline,
      publicationDate,
      quotations,
      cues,
      mentions,
      speakers,
      timexes,
      timexFacts,
      unclosedMarks,
    },
    (what) => spansBetween(tokens, what === 'paragraphs' ? tokens.paragraphStarts : tokens.sentenceStarts),
  );
  return sourceFacts(facts, layout);
}

function languageFacts(tokens: Tokens, { foreign }: TextLanguages): Pick<Facts, 'language' | 'foreign'> {
  if (foreign === undefined) return { language: 'en', foreign: [] };
  const spans: Span[] = [];
  for (let paragraph = 0; paragraph < foreign.length; paragraph++) {
    const from = paragraph;
    while (foreign[paragraph] === 1) paragraph++;
    if (paragraph === from) continue;
    spans.push({
      start: tokens.start(tokens.paragraphStarts[from]!),
      end: tokens.end(tokens.paragraphStarts[paragraph]! - 1),
    });
  }
  return { language: foreign.includes(0) ? 'mixed' : 'other', foreign: spans };
}

function spansBetween(tokens: Tokens, starts: Int32Array): Span[] {
  const ends = starts.subarray(1);
  return Array.from(ends, (past, i) => ({ start: tokens.start(starts[i] ?? 0), end: tokens.end(past - 1) }));
}

interface Done extends Omit<Analysis, 'source' | 'marks' | 'entities' | 'discourse' | 'reused'> {
  readonly attributed: Attributed;
  readonly layout: TextLayout;
  readonly paired: PairedMarks;
}

/** Leaves out what would keep the versions before alive. */
function analysisFrom({
  facts,
  layout: { source },
  tokens,
  encoded,
  head,
  languages,
  paired,
  drafted,
  named,
  attributed: { entities, discourse },
  dateMatches,
  dates,
}: Done): Analysis {
  return {
    facts,
    source,
    tokens,
    encoded,
    head,
    languages,
    ...paired,
    drafted,
    named,
    entities,
    discourse,
    dateMatches,
    dates,
  };
}
