import { sourceOf } from '../../annotations/anchoring/describe';
import { applyEdits, editSidecar } from '../../annotations/editSidecar';
import { rename } from '../../annotations/retarget';
import { parseSidecar } from '../../annotations/sidecar';
import { fileNameOf, sidecarsOf } from '../uris';
import type { SidecarChanges } from './sidecarChanges';

/** A sidecar's JSON with the article's new file name as the source of its annotations. */
export function withArticleName(json: string, fileName: string): string {
  const { value } = parseSidecar(json);
  return applyEdits(json, editSidecar(json, rename(value.annotations, sourceOf(fileName))));
}

/** Writes the article's file name into its sidecars, after they were renamed with it. */
export async function updateArticleName(changes: Pick<SidecarChanges, 'ofSidecar'>, article: string): Promise<void> {
  for (const sidecar of sidecarsOf(article))
    await changes.ofSidecar(sidecar, 'Name the Article', ({ text, parsed }) => {
      if (text === null || !parsed.writable) return [];
      return editSidecar(text, rename(parsed.value.annotations, sourceOf(fileNameOf(article))));
    });
}
