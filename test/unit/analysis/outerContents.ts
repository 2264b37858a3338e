import { analyze } from '../../../server/src/analysis/analyze';

/** The quotations of a text but those inside others, each as its pieces. */
export function outerContents(text: string): string[] {
  const outer = analyze(text, {}).quotations.filter(({ parent }) => parent === undefined);
  return outer.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join(' … '));
}
