/** A position as LSP has it: both numbers from 0, the character in UTF-16 code units. */
export interface LspPosition {
  readonly line: number;
  readonly character: number;
}

/** A range as LSP has it: the end is exclusive. */
export interface LspRange {
  readonly start: LspPosition;
  readonly end: LspPosition;
}
