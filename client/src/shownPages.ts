import type { PanelParams } from '../../server/src/protocol/panel';
import { sidecarOf } from '../../server/src/protocol/sidecarPath';

/** A page that is shown, and the files that it tells of, by URI as the editor spells it. */
interface ShownPage {
  readonly files: ReadonlySet<string>;
  readonly refresh: () => void;
}

/** The files that a page tells of: the article, its sidecar, and what it is compared with. @param spelled a URI as the editor spells it */
export function filesOf({ uri, other }: PanelParams, spelled: (uri: string) => string): Set<string> {
  return new Set([uri, sidecarOf(uri), ...(other === undefined ? [] : [other])].map(spelled));
}

/** Makes the pages anew that tell of a file. */
export function refreshPagesOf(file: string, shown: Iterable<ShownPage>): void {
  for (const { files, refresh } of shown) if (files.has(file)) refresh();
}
