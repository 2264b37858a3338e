import type { Root } from 'nlcst';
import { type Plugin, type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { attribute } from './attribution';
import { findTimexes } from './dates';
import type { Dateline, Facts, Header, Span } from './facts';
import { findHeader } from './header';
import { type Marks, pairMarks } from './marks';
import { parse } from './parse';
import { type Draft, findQuotations } from './quotations';
import type { Tokens } from './tokens';

declare module 'vfile' {
  interface DataMap {
    head: { readonly header: Header | undefined; readonly dateline: Dateline | undefined };
    marks: Marks;
    drafts: readonly Draft[];
    attributed: Pick<Facts, 'quotations' | 'mentions' | 'speakers' | 'cues'>;
    dates: Pick<Facts, 'timexes' | 'timexFacts' | 'publicationDate'>;
  }
}

type Step = Plugin<[], Root>;

const head: Step = () => (_, file) => {
  file.data.head = findHeader(file.data.tokens!);
};

const marks: Step = () => (_, file) => {
  file.data.marks = pairMarks(file.data.tokens!);
};

/** What is no running text, in text order. */
function noSpeech({ data }: VFile): Span[] {
  const { header, dateline } = data.head!;
  return [header?.byline, header?.dateLine, dateline].filter((span) => span !== undefined);
}

const quotations: Step = () => (_, file) => {
  file.data.drafts = findQuotations(file.data.tokens!, file.data.marks!, { skip: noSpeech(file) });
};

const attribution: Step = () => (_, file) => {
  file.data.attributed = attribute(file.data.tokens!, file.data.marks!, file.data.drafts!, noSpeech(file));
};

const dates: Step = () => (_, file) => {
  const { header, dateline } = file.data.head!;
  file.data.dates = findTimexes(file.data.tokens!, { given: file.data.given ?? {}, header, dateline });
};

const facts: Step = () => (_, file) => {
  const tokens = file.data.tokens!;
  file.data.facts = {
    ...file.data.head!,
    ...file.data.attributed!,
    ...file.data.dates!,
    unclosedMarks: file.data.marks!.unclosed,
    paragraphs: spansBetween(tokens, tokens.paragraphStarts),
    sentences: spansBetween(tokens, tokens.sentenceStarts),
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
  .use(head)
  .use(marks)
  .use(quotations)
  .use(attribution)
  .use(dates)
  .use(facts)
  .freeze() as unknown as Processor;
