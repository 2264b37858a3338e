import { composeEdits } from '../../annotations/editTracking/composeEdits';
import type { SavedVersion } from '../../annotations/editTracking/anchorAnew';
import type { TextEdit } from '../../annotations/model';

/** A version with more places that were edited is forgotten: each edit is compared with all. */
const MAX_PLACES = 2_000;

/** An open article as it was saved last, and as the time before: who reads the file while it is being saved writes of that one. */
export class SavedVersions {
  #latestFirst: readonly SavedVersion[];

  /** @param text as the document was opened */
  constructor(text: string) {
    this.#latestFirst = [{ text, edits: [] }];
  }

  get latestFirst(): readonly SavedVersion[] {
    return this.#latestFirst;
  }

  /** @param edits each counts from the text that the one before it left */
  edited(edits: readonly TextEdit[]): void {
    this.#latestFirst = this.#latestFirst.flatMap(({ text, edits: earlier }) => {
      let all = earlier;
      for (const edit of edits) {
        all = composeEdits(all, edit);
        if (all.length > MAX_PLACES) return [];
      }
      return [{ text, edits: all }];
    });
  }

  saved(text: string): void {
    this.#latestFirst = [{ text, edits: [] }, ...this.#latestFirst.slice(0, 1)];
  }
}
