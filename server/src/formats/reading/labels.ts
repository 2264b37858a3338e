import type { QuotationType } from '../../analysis/facts';
import type { ImportedItem } from './builder';
import type { ImportProblem } from './reading';

const kinds: readonly (readonly [ImportedItem['kind'], RegExp])[] = [
  ['quotation', /^(?:quotations?|quotes?|contents?)\b/i],
  ['speaker', /^(?:speakers?|sources?|mentions?)\b/i],
  ['cue', /^cues?\b/i],
  ['date', /^(?:dates?|timex3?|times?)\b/i],
];

/** Kind and type that a label of another program stands for: `Quotation-direct`, `CONTENT`, `source`; undefined for all others. */
export function meaningOf(
  label: string,
): { readonly kind: ImportedItem['kind']; readonly type?: QuotationType } | undefined {
  const words = label.replace(/_/g, '-');
  const kind = kinds.find(([, names]) => names.test(words))?.[0];
  if (kind === undefined) return undefined;
  const type = typeOf(words);
  return { kind, ...(kind === 'quotation' && type !== undefined && { type }) };
}

/** The type of a quotation that words name. */
export function typeOf(words: unknown): QuotationType | undefined {
  const name = typeof words === 'string' ? /(?:^|[^a-z])(direct|indirect|mixed)$/i.exec(words)?.[1] : undefined;
  return name?.toLowerCase() as QuotationType | undefined;
}

/** Message that counts the items of other tools in a file by their names there. */
export class Strangers {
  readonly #counts = new Map<string, number>();
  #line: (() => number) | undefined;

  /** @param line where it stands */
  add(name: string, line?: () => number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.#line ??= line;
  }

  /** At the line of the first. */
  problems(file: string): ImportProblem[] {
    if (this.#counts.size === 0) return [];
    const names = [...this.#counts].map(([name, count]) => `${count} ${name}`).join(', ');
    const message = `Not taken over, since it is neither quotation, speaker, cue nor date: ${names}.`;
    const leftOut = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    return [{ severity: 'information', message, file, leftOut, ...(this.#line && { line: this.#line() }) }];
  }
}
