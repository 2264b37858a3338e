import { analyze } from '../../../server/src/analysis/analyze';

/** The quotations of a text, a line for each: type, pieces, cue and source. */
export function quotationLines(text: string): string[] {
  const { quotations, mentions } = analyze(text, {});
  const words = (span: { start: number; end: number } | undefined) => (span ? text.slice(span.start, span.end) : '-');
  return quotations.map(({ type, pieces, cue, attribution }) => {
    const source = attribution.mention === undefined ? undefined : mentions[attribution.mention];
    return [type, pieces.map(words).join(' … '), words(cue), words(source)].join(' | ');
  });
}
