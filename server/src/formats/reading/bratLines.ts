import type { Span } from '../../analysis/facts';
import { type ImportProblem, quoted, type SourceFile } from './reading';

/** A text-bound annotation: `T1⇥Content 0 5;9 14⇥words`. */
export interface Bound {
  readonly id: string;
  readonly type: string;
  /** In the units of the file. */
  readonly fragments: readonly Span[];
  readonly words: string;
  readonly line: number;
}

/** An `.ann` file by the kinds of its lines. */
export interface Lines {
  readonly bounds: readonly Bound[];
  readonly events: readonly { readonly trigger: string; readonly roles: readonly (readonly [string, string])[] }[];
  readonly relations: readonly { readonly type: string; readonly from: string; readonly to: string }[];
  /** Attributes and notes: what is said of which annotation. */
  readonly said: readonly { readonly type: string; readonly of: string; readonly value: string }[];
  readonly equal: readonly (readonly string[])[];
}

/** Reads the lines of an `.ann` file; one that is none is an error. */
export function linesOf({ name, text }: SourceFile, problems: ImportProblem[]): Lines {
  const bounds: Bound[] = [];
  const events: Lines['events'][number][] = [];
  const relations: Lines['relations'][number][] = [];
  const said: Lines['said'][number][] = [];
  const equal: string[][] = [];
  const ids = new Set<string>();
  const read = (content: string, line: number): boolean => {
    const [id = '', body = '', ...rest] = content.split('\t');
    const words = rest.join('\t');
    const [type = '', ...others] = body.split(' ');
    if (/^T\d/.test(id)) {
      const fragments = fragmentsOf(others.join(' '));
      if (fragments === undefined || rest.length === 0) return false;
      bounds.push({ id, type, fragments, words, line });
    } else if (/^E\d/.test(id)) {
      const pairs = body.trim().split(' ').map(pairOf);
      if (pairs.some(([role, of]) => role === '' || of === '')) return false;
      events.push({ trigger: pairs[0]![1], roles: pairs.slice(1) });
    } else if (/^R\d/.test(id)) {
      const [from, to] = others.map((one) => pairOf(one)[1]);
      if (!from || !to) return false;
      relations.push({ type, from, to });
    } else if (/^[AM]\d/.test(id)) {
      if (others.length === 0) return false;
      said.push({ type, of: others[0]!, value: others.slice(1).join(' ') });
    } else if (id.startsWith('#')) {
      if (others.length === 0) return false;
      said.push({ type, of: others[0]!, value: words });
    } else if (/^N\d/.test(id)) {
      if (others.length < 2) return false;
      said.push({ type: 'Person', of: others[0]!, value: words || pairOf(others[1]!)[1] });
    } else if (id === '*') equal.push(others);
    else return false;
    return true;
  };
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .forEach((content, i) => {
      const isRead = content.trim() === '' || read(content, i + 1);
      const [id = ''] = content.split('\t');
      const isSecond = /^[TE]\d/.test(id) && ids.has(id);
      ids.add(id);
      if (isRead && !isSecond) return;
      const message = isRead
        ? `${id} is there twice. Give the second one an id of its own.`
        : `${quoted(content)} is no line of brat's standoff format. Mend it, or remove it.`;
      problems.push({ severity: 'error', message, file: name, line: i + 1 });
    });
  return { bounds, events, relations, said, equal };
}

function pairOf(words: string): readonly [string, string] {
  const at = words.indexOf(':');
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + 1)];
}

function fragmentsOf(words: string): Span[] | undefined {
  if (!/^\d+ \d+(?:;\d+ \d+)*$/.test(words)) return undefined;
  const spans = words.split(';').map((one) => {
    const [start = 0, end = 0] = one.split(' ').map(Number);
    return { start, end };
  });
  return spans.every(({ start, end }) => start < end) ? spans : undefined;
}
