import { asRead } from '../../analysis/text/layout/asRead';
import { lineAt, lineStarts } from '../../analysis/text/lines';
import { foundPieces } from '../matching';
import type { Anchored, Annotation, Sidecar } from '../model';

/**
 * Annotations as lines that people read, and that a diff of two renderings compares: one line each in text order, `12:5 quotation “No,” direct ·
 * Amina Yusuf`. Ids, times and people who annotated are left out; orphans come last.
 */
export function renderAnnotations(text: string, sidecar: Sidecar, anchored: readonly Anchored[]): string {
  const lines = lineStarts(text);
  const rows = anchored.map((one) => {
    const pieces = foundPieces(one);
    const at = pieces[0]?.start ?? Infinity;
    const line = lineAt(lines, Math.min(at, text.length));
    const place = pieces.length > 0 ? `${line + 1}:${at - lines[line]! + 1}` : 'orphan';
    const words = pieces.length > 0 ? pieces.map(({ start, end }) => text.slice(start, end)) : exactOf(one.annotation);
    const { kind, status } = one.annotation;
    const parts = [
      `${status === 'rejected' ? 'not a ' : ''}${kind}`,
      words.map(asRead).join(' … ').replace(/\s+/g, ' '),
    ];
    return {
      at,
      end: pieces.at(-1)?.end ?? 0,
      row: [place, ...parts, ...labelsOf(sidecar, one.annotation), ...ownLabels(one.annotation)].join(' · '),
    };
  });
  rows.sort((one, other) => one.at - other.at || other.end - one.end || (one.row < other.row ? -1 : 1));
  return rows.map(({ row }) => `${row}\n`).join('');
}

/** Content of an annotation besides its words: type and speakers of a quotation, referent of a mention, value of a date. */
export function labelsOf({ speakers }: Pick<Sidecar, 'speakers'>, annotation: Annotation): string[] {
  const names = annotation.speakers.map((id) => speakers.find((one) => one.id === id)?.name ?? 'unknown').sort();
  const { quotation, timex, check, note } = annotation;
  return [
    ...(quotation ? [quotation.type] : []),
    ...(names.length > 0 ? [names.join(' and ')] : []),
    ...(timex
      ? [`${timex.type} ${[timex.value, timex.mod, timex.quant, timex.freq, timex.zone].filter(Boolean).join(' ')}`]
      : []),
    ...(check === undefined ? [] : [check]),
    ...(note === undefined ? [] : [`(${note})`]),
  ];
}

/** Labels of the newsroom's own, which have an agreement of their own. */
function ownLabels({ labels = [] }: Annotation): string[] {
  return labels.map(({ name, value }) => `${name}: ${value}`);
}

function exactOf({ targets }: Annotation): string[] {
  return targets.map(({ exact }) => exact);
}
