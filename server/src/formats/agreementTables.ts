import type { GroupAgreement } from '../annotations/agreement/groupAgreement';
import type { KindAgreement } from '../annotations/agreement/kindAgreement';
import type { LabelAgreement } from '../annotations/agreement/labelAgreement';
import type { AnnotationKind } from '../annotations/model';

/** The measures of agreement, in the order of their columns. */
export const agreementMeasures = [
  'same',
  'half',
  'precision',
  'recall',
  'F1',
  'F1 of half',
  'kappa',
  'alpha',
  'alpha U',
  'labelled',
  'the same',
] as const;

/** A measure of agreement; what each counts is in `docs/command-line.md`. */
export type AgreementMeasure = (typeof agreementMeasures)[number];

/** Measures of one kind of annotations, or of one of its labels. */
export interface AgreementRow {
  readonly kind: AnnotationKind;
  readonly label?: string;
  /** A number, or a dash where nothing can be told. */
  readonly cells: readonly string[];
}

/** Measures of all annotators or of two of them. */
export interface AgreementTable {
  readonly about: 'all' | 'pair' | 'labels';
  /** The annotators, by their index. */
  readonly annotators: readonly number[];
  /** The columns of the cells: how many annotations somebody has, by index, or a measure. */
  readonly columns: readonly (number | AgreementMeasure)[];
  readonly rows: readonly AgreementRow[];
}

const OF_PAIRS: readonly AgreementMeasure[] = ['same', 'half', 'precision', 'recall', 'F1', 'F1 of half', 'kappa'];
const OF_ALL: readonly AgreementMeasure[] = ['F1', 'F1 of half', 'kappa', 'alpha', 'alpha U'];

/**
 * The agreement of two or more annotators as tables, for the command line and the panel alike: two have one, of more the table of all is
 * followed by one of each two. Labels are the last, where anybody has used any.
 */
export function agreementTables(
  kinds: readonly GroupAgreement[],
  labels: readonly LabelAgreement[],
): readonly AgreementTable[] {
  const annotators = (kinds[0]?.annotations ?? []).map((_, i) => i);
  const ofKinds =
    annotators.length === 2 ? [tableOfTwo(kinds)] : [tableOfAll(kinds, annotators), ...tablesOfPairs(kinds)];
  return labels.length === 0 ? ofKinds : [...ofKinds, tableOfLabels(labels, annotators)];
}

/** A, B, … of annotators. */
export function annotatorLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${index + 1}`;
}

function tableOfTwo(kinds: readonly GroupAgreement[]): AgreementTable {
  return {
    about: 'all',
    annotators: [0, 1],
    columns: [0, 1, ...OF_PAIRS, 'alpha', 'alpha U'],
    rows: kinds.map(({ kind, pairs: [pair], alpha, unitizedAlpha }) => ({
      kind,
      cells: [...cellsOf(pair!), number(alpha), number(unitizedAlpha)],
    })),
  };
}

function tableOfAll(kinds: readonly GroupAgreement[], annotators: readonly number[]): AgreementTable {
  return {
    about: 'all',
    annotators,
    columns: [...annotators, ...OF_ALL],
    rows: kinds.map(({ kind, annotations, f1, lenientF1, kappa, alpha, unitizedAlpha }) => ({
      kind,
      cells: [
        ...annotations.map(String),
        ...[f1, lenientF1].map((one) => (annotations.every((count) => count === 0) ? '-' : number(one))),
        ...[kappa, alpha, unitizedAlpha].map(number),
      ],
    })),
  };
}

function tablesOfPairs(kinds: readonly GroupAgreement[]): AgreementTable[] {
  return (kinds[0]?.pairs ?? []).map(({ first, second }, i) => ({
    about: 'pair',
    annotators: [first, second],
    columns: [first, second, ...OF_PAIRS],
    rows: kinds.map(({ kind, pairs }) => ({ kind, cells: cellsOf(pairs[i]!) })),
  }));
}

function tableOfLabels(labels: readonly LabelAgreement[], annotators: readonly number[]): AgreementTable {
  return {
    about: 'labels',
    annotators,
    columns: ['labelled', 'the same', 'alpha'],
    rows: labels.map(({ kind, label, units, agreed, alpha }) => ({
      kind,
      label,
      cells: [...[units, agreed].map(String), number(alpha)],
    })),
  };
}

function cellsOf({ a, b, same, overlapping, precision, recall, f1, lenientF1, kappa }: KindAgreement): string[] {
  const shares = [precision, recall, f1, lenientF1].map((one) => (a + b === 0 ? '-' : number(one)));
  return [...[a, b, same, overlapping].map(String), ...shares, number(kappa)];
}

function number(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(2);
}
