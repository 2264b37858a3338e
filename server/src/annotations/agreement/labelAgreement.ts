import type { Label } from '../verification/verificationModel';
import { type AgreementItem, itemsOf, matchedSpans } from './agreementItems';
import type { JointlyAnnotated } from './groupAgreement';
import { krippendorffsAlpha } from './krippendorffsAlpha';

/** How far annotators agree on one of the newsroom's own labels. */
export interface LabelAgreement {
  readonly kind: 'quotation' | 'date' | 'speaker';
  readonly label: string;
  /** How many spans, or speakers, two or more have given a value; and of how many all of these have given the same. */
  readonly units: number;
  readonly agreed: number;
  /** Krippendorff's alpha of the values, nominal; who gave none says nothing. Undefined where there is nothing to tell apart. */
  readonly alpha: number | undefined;
}

/** Compares the values of the newsroom's own labels, of several articles together; only labels that anybody has used are in it. */
export function labelAgreement(articles: readonly JointlyAnnotated[]): LabelAgreement[] {
  const kinds = ['quotation', 'date', 'speaker'] as const;
  return kinds.flatMap((kind) => {
    const units = articles.flatMap((article) =>
      kind === 'speaker' ? speakerUnits(article) : spanUnits(article, kind),
    );
    const names = new Set(units.flatMap((labels) => labels.flatMap((own) => own.map(({ name }) => name))));
    return [...names].sort().map((label): LabelAgreement => {
      const values = units.map((labels) => labels.flatMap((own) => valueOf(own, label) ?? []));
      const compared = values.filter((own) => own.length > 1);
      const agreed = compared.filter((own) => new Set(own).size === 1).length;
      return { kind, label, units: compared.length, agreed, alpha: krippendorffsAlpha(values) };
    });
  });
}

/** The labels of each span, by those who have it. */
function spanUnits({ text, annotators }: JointlyAnnotated, kind: 'quotation' | 'date'): (readonly Label[])[][] {
  const labelsOf = ({ anchored }: AgreementItem): readonly Label[] => anchored.annotation.labels ?? [];
  return matchedSpans(annotators.map((one) => itemsOf(text, one, kind))).map((items) => items.map(labelsOf));
}

/** The labels of each speaker, known by kind and name, of one article. */
function speakerUnits({ annotators }: JointlyAnnotated): (readonly Label[])[][] {
  const units = new Map<string, (readonly Label[])[]>();
  for (const { sidecar } of annotators) {
    for (const { type, name, labels = [] } of sidecar.speakers) {
      const key = `${type} ${name}`;
      units.set(key, [...(units.get(key) ?? []), labels]);
    }
  }
  return [...units.values()];
}

/** The values of a label as one; undefined for none. */
function valueOf(labels: readonly Label[], label: string): string | undefined {
  const values = labels.filter(({ name }) => name === label).map(({ value }) => value);
  return values.length === 0 ? undefined : JSON.stringify(values.sort());
}
