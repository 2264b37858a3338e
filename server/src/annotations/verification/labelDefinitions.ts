/** Kinds of items that can carry labels. */
export const labelledKinds = ['quotation', 'speaker', 'date'] as const;

/** A kind of item that can carry labels. */
export type LabelledKind = (typeof labelledKinds)[number];

/** A label that the newsroom made up, as the setting `attribune.labels` has it. */
export interface LabelDefinition {
  /** At least one. */
  readonly values: readonly string[];
  /** Kinds of items that may carry it; all unless given. */
  readonly for?: readonly LabelledKind[];
  /** Whether an item may have several of its values; one unless given. */
  readonly several?: boolean;
}

/** Labels by their names. */
export type LabelDefinitions = Readonly<Record<string, LabelDefinition>>;

/** Labels that a kind of item may carry, in the order of the setting. */
export function labelsFor(
  definitions: LabelDefinitions,
  kind: LabelledKind,
): readonly (readonly [name: string, definition: LabelDefinition])[] {
  return Object.entries(definitions).filter(([, { for: kinds = labelledKinds }]) => kinds.includes(kind));
}
