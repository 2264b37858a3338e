import type { Root } from 'nlcst';
import { type Plugin, type Processor, unified } from 'unified';
import type { DataMap } from 'vfile';
import { attribute } from './english/attribution';
import { findTimexes, type FoundTimexes } from './english/dates/findTimexes';
import { encodeAgain, findMatches, findMatchesAgain, type MatchesAgain } from './english/dates/findMatches';
import type { Facts, Span } from './facts';
import { findHeader, type Head } from './english/header';
import { type Marks, pairMarks, pairMarksAgain } from './text/marks';
import { parse } from './parse';
import { type Drafted, findQuotations, findQuotationsAgain } from './english/quotations';
import type { Kept } from './incremental/kept';
import { findNames, findNamesAgain, type Named } from './english/speakers/names/findNames';
import type { Tokens } from './text/tokens';

declare module 'vfile' {
  interface DataMap {
    /** What was found in an earlier version of the text, and what of it the parser kept. */
    earlier: Partial<DataMap>;
    kept: Kept | undefined;
    head: Head;
    marks: Marks;
    drafted: Drafted;
    named: Named;
    matches: MatchesAgain;
    attributed: Pick<Facts, 'quotations' | 'mentions' | 'speakers' | 'cues'>;
    dates: FoundTimexes;
  }
}

type Step = Plugin<[], Root>;

const codes: Step =
  () =>
  (_, { data }) => {
    if (data.kept !== undefined) encodeAgain(data.tokens!, data.earlier!.tokens!, data.kept);
  };

const head: Step =
  () =>
  (_, { data }) => {
    data.head = findHeader(data.tokens!);
    // What is no running text decides how all of it is read.
    if (data.kept !== undefined && !isSameHead(data, data.kept)) data.kept = undefined;
  };

/** Whether header and dateline are where they were, but for the paragraphs that are read anew. */
function isSameHead({ earlier, head, tokens }: Partial<DataMap>, { first, past, moved, movedUnits }: Kept): boolean {
  const before = earlier!.tokens!;
  const [from, to] = [tokens!.start(first), tokens!.start(past)];
  const outside = (spans: readonly Span[]): readonly Span[] => spans.filter(({ start }) => start < from || start >= to);
  const behind = before.start(past - moved);
  const was = noSpeech(earlier!.head!)
    .filter(({ start }) => start < from || start >= behind)
    .map(({ start, end }) => (start < from ? { start, end } : { start: start + movedUnits, end: end + movedUnits }));
  return JSON.stringify(was) === JSON.stringify(outside(noSpeech(head!)).map(({ start, end }) => ({ start, end })));
}

/** What is no running text, in text order. */
function noSpeech({ header, dateline }: Head): Span[] {
  return [header?.byline, header?.dateLine, dateline].filter((span) => span !== undefined);
}

const marks: Step =
  () =>
  (_, { data }) => {
    if (data.kept === undefined) data.marks = pairMarks(data.tokens!);
    else Object.assign(data, pairMarksAgain(data.tokens!, data.earlier!.marks!, data.kept));
  };

const quotations: Step =
  () =>
  (_, { data }) => {
    const { tokens, marks, earlier, kept } = data;
    const search = { skip: noSpeech(data.head!) };
    data.drafted =
      kept === undefined
        ? findQuotations(tokens!, marks!, search)
        : findQuotationsAgain(tokens!, marks!, search, earlier!.drafted!, kept);
  };

const names: Step =
  () =>
  (_, { data }) => {
    const { tokens, earlier, kept } = data;
    data.named =
      kept === undefined ? findNames(tokens!) : findNamesAgain(tokens!, earlier!.tokens!, earlier!.named!, kept);
  };

const attribution: Step =
  () =>
  (_, { data }) => {
    const { drafts, inner, tags } = data.drafted!;
    const sources = {
      tokens: data.tokens!,
      marks: data.marks!,
      tags,
      names: data.named!.names,
      skip: noSpeech(data.head!),
    };
    data.attributed = attribute([...drafts, ...inner], sources, data.given);
  };

const expressions: Step =
  () =>
  (_, { data }) => {
    const { tokens, earlier, kept } = data;
    data.matches =
      kept === undefined
        ? { matches: findMatches(tokens!), before: 0, behind: 0 }
        : findMatchesAgain(tokens!, earlier!.matches!.matches, kept);
  };

const dates: Step =
  () =>
  (_, { data }) => {
    const { header, dateline } = data.head!;
    const { matches, before, behind } = data.matches!;
    const rows = data.earlier?.dates && { ...data.earlier.dates.counted, before, behind };
    data.dates = findTimexes(data.tokens!, { given: data.given ?? {}, header, dateline }, matches, rows);
  };

const facts: Step =
  () =>
  (_, { data }) => {
    const tokens = data.tokens!;
    const { timexes, timexFacts, publicationDate } = data.dates!;
    let paragraphs: readonly Span[] | undefined;
    let sentences: readonly Span[] | undefined;
    data.facts = {
      ...data.head!,
      ...data.attributed!,
      timexes,
      timexFacts,
      publicationDate,
      unclosedMarks: data.marks!.unclosed,
      // Thousands, and seldom asked for.
      get paragraphs() {
        return (paragraphs ??= spansBetween(tokens, tokens.paragraphStarts));
      },
      get sentences() {
        return (sentences ??= spansBetween(tokens, tokens.sentenceStarts));
      },
    };
  };

function spansBetween(tokens: Tokens, starts: Int32Array): { start: number; end: number }[] {
  const spans = [];
  for (let i = 0; i + 1 < starts.length; i++)
    spans.push({ start: tokens.start(starts[i]!), end: tokens.end(starts[i + 1]! - 1) });
  return spans;
}

/** The analysis as a frozen unified processor: this list of plugins, in order, is the algorithm. */
export const processor: Processor = unified()
  .use(parse)
  .use(codes)
  .use(head)
  .use(marks)
  .use(quotations)
  .use(names)
  .use(attribution)
  .use(expressions)
  .use(dates)
  .use(facts)
  .freeze() as unknown as Processor;
