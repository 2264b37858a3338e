import type { articleNames } from '../formats/articleNames';
import type { exportFormats, write } from '../formats/exporting';
import type { formatNames } from '../formats/formatNames';
import type { guessFormat } from '../formats/guessFormat';
import type { importFormats, read, readings } from '../formats/importing';
import type { panel, panelFile } from '../formats/panels/panel';

/** What the bundle of the formats gives. Only its types are known here: most sessions never export or import. */
export interface Formats {
  readonly articleNames: typeof articleNames;
  readonly exportFormats: typeof exportFormats;
  readonly formatNames: typeof formatNames;
  readonly guessFormat: typeof guessFormat;
  readonly importFormats: typeof importFormats;
  readonly panel: typeof panel;
  readonly panelFile: typeof panelFile;
  readonly read: typeof read;
  readonly readings: typeof readings;
  readonly write: typeof write;
}

/** Loads the formats; entry points know where they are. */
export type LoadFormats = () => Promise<Formats>;
