import type { Texts } from '../l10n';
import type { FileSystem } from './fileSystem';
import type { LoadFormats } from './formatsBundle';

/** Ports that differ between Node and the browser; entry points bring them along. */
export interface Platform {
  /** The file system for clients that do not offer theirs. */
  readonly disk: FileSystem;
  /** Loads the formats bundle. @param url where the client says that it is */
  readonly formats: (url: string | undefined) => ReturnType<LoadFormats>;
  /** The translations into a language such as `de`, for clients that do not bring them; undefined where there are none. */
  readonly texts?: (language: string) => Texts | undefined;
}
