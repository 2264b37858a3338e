import type { Root } from 'nlcst';
import { type Plugin, type Processor, unified } from 'unified';
import { attribute } from './attribution';
import type { Facts } from './facts';
import { type Marks, pairMarks } from './marks';
import { parse } from './parse';
import { type Draft, findQuotations } from './quotations';
import type { Tokens } from './tokens';

declare module 'vfile' {
  interface DataMap {
    marks: Marks;
    drafts: readonly Draft[];
    attributed: Pick<Facts, 'quotations' | 'mentions' | 'speakers' | 'cues'>;
  }
}

type Step = Plugin<[], Root>;

const marks: Step = () => (_, file) => {
  file.data.marks = pairMarks(file.data.tokens!);
};

const quotations: Step = () => (_, file) => {
  file.data.drafts = findQuotations(file.data.tokens!, file.data.marks!);
};

const attribution: Step = () => (_, file) => {
  file.data.attributed = attribute(file.data.tokens!, file.data.marks!, file.data.drafts!);
};

const facts: Step = () => (_, file) => {
  const tokens = file.data.tokens!;
  file.data.facts = {
    header: undefined,
    dateline: undefined,
    publicationDate: undefined,
    ...file.data.attributed!,
    timexes: [],
    unclosedMarks: file.data.marks!.unclosed,
    paragraphs: spansBetween(tokens, tokens.paragraphStarts),
    sentences: spansBetween(tokens, tokens.sentenceStarts),
  };
};

function spansBetween(tokens: Tokens, starts: Int32Array): { start: number; end: number }[] {
  const spans = [];
  for (let i = 0; i + 1 < starts.length; i++) spans.push({ start: tokens.start(starts[i]!), end: tokens.end(starts[i + 1]! - 1) });
  return spans;
}

/** The analysis as a frozen unified processor: this list of plugins, in order, is the algorithm. */
export const processor: Processor = unified()
  .use(parse)
  .use(marks)
  .use(quotations)
  .use(attribution)
  .use(facts)
  .freeze() as unknown as Processor;
