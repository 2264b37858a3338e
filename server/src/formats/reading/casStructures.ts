import type { JsonObject } from '../../annotations/json/values';
import { stringOf } from './fields';

/** A feature structure of a CAS. */
export interface Structure {
  readonly id: number;
  readonly type: string;
  readonly features: JsonObject;
  readonly line: () => number;
}

/** The feature structures of a CAS by their ids. */
export type Structures = Map<number, Structure>;

/** The publication date of an `attribune.Article`; one that nobody decided is none. */
export function decidedDateOf(features: JsonObject): string | undefined {
  return stringOf(features, 'dateStatus') === 'suggested' ? undefined : stringOf(features, 'publicationDate');
}

/** Title of the document in INCEpTION and DKPro: as a rule the name of its file. */
export function titleOf(structures: Structures): string | undefined {
  const head = [...structures.values()].find(({ type }) => /(?:^|\.)DocumentMetaData$/.test(type));
  const title = head && (stringOf(head.features, 'documentTitle') ?? stringOf(head.features, 'documentUri'));
  return title?.replace(/^.*[\\/]/, '');
}
