import { h } from 'hastscript';
import type { Element } from 'hast';
import type { AnnotationKind } from '../../annotations/model';
import type { Translate } from '../../messages/english';
import type { AgreementMeasure, AgreementTable } from '../agreementTables';
import { inNarrow, type Making, table } from './page';

/**
 * A table of measures of agreement on a page, without the kinds that nobody has annotated.
 *
 * @param nameOf what an annotator is called, by index
 */
export function measuresTable(
  caption: string,
  { columns, rows }: AgreementTable,
  nameOf: (annotator: number) => string,
  { translate }: Making,
): Element {
  const head = [
    '',
    ...columns.map((column) => (typeof column === 'number' ? nameOf(column) : measureInWords(column, translate))),
  ];
  const counts = (cells: readonly string[]): string[] => cells.filter((_, i) => typeof columns[i] === 'number');
  const isUsed = (cells: readonly string[]): boolean =>
    counts(cells).length === 0 || counts(cells).some((count) => count !== '0');
  return table(
    caption,
    head,
    rows
      .filter(({ cells }) => isUsed(cells))
      .map(({ kind, label, cells }) => ({
        cells: [
          [h('span', [kindInWords(kind, translate), label ?? ''].filter(Boolean).join(', '))],
          ...cells.map((cell, i) => [...inNarrow(head[i + 1]!), h('span.number', cell === '-' ? '–' : cell)]),
        ],
      })),
    'measures',
  );
}

/** The name of a measure at the head of a column. */
export function measureInWords(measure: AgreementMeasure, translate: Translate): string {
  const names: Readonly<Record<AgreementMeasure, string>> = {
    same: translate('Same'),
    half: translate('Half'),
    precision: translate('Precision'),
    recall: translate('Recall'),
    F1: 'F1',
    'F1 of half': translate('F1 of half'),
    kappa: 'Kappa',
    alpha: 'Alpha',
    'alpha U': 'Alpha U',
    labelled: translate('Labelled'),
    'the same': translate('Labelled the same'),
  };
  return names[measure];
}

/** A kind of annotations in words. */
export function kindInWords(kind: AnnotationKind, translate: Translate): string {
  if (kind === 'quotation') return translate('quotation');
  if (kind === 'speaker') return translate('speaker');
  return kind === 'cue' ? translate('cue') : translate('date');
}
