import type { LspPosition } from './positions';

/** Methods of the custom messages; from server to client, where nothing else is said. */
export const Message = {
  /** Request from the client, `ReviewParams` → `ReviewItem | null`: the suggestion to look at; null when all are decided. */
  review: 'attribune/review',
  /** Request from the client, `UriParams` → `Summary | null`: what there is in an article; null for what is no article. */
  summary: 'attribune/summary',
  /** Request from the client, `UriParams` → `ListedItem[] | null`: the quotations and dates of an article, in text order. */
  items: 'attribune/items',
  /** Request from the client, `UriParams` → `MarkedLine[] | null`: what the margin says of the lines on which something is verified. */
  lineMarks: 'attribune/lineMarks',
  /** Request from the client, `QuotationParams` → `string | null`: the quotation at a place, with who said it, to be copied. */
  quotation: 'attribune/quotation',
  /** Request from the client, `ReadDateParams` → `ReadDate | null`: what a typed date means; null for what is none. */
  readDate: 'attribune/readDate',
  /** Request from the client, `UriParams` → `LspRange[] | null`: where quotations stand inside others. */
  nested: 'attribune/nested',
  /** Request from the client, `PanelParams` → `Panel | null`: a page about an article, to be shown beside the editor; null for what is no article. */
  panel: 'attribune/panel',
  /** Request from the client, `PanelFileParams` → `PanelFile | null`: the same as a file of its own. */
  panelFile: 'attribune/panelFile',
  /** Request from the client, `{}` → `ListedName[] | null`: the names of the people whom the articles of the workspace quote. */
  quotedNames: 'attribune/quotedNames',
  /** Request from the client, `NamesakesParams` → `ListedNamesake[] | null`: who may be meant by a name. */
  namesakes: 'attribune/namesakes',
  /** Request from the client, `ArchivePageParams` → `Panel | null`: a page about a person, or about the articles of a folder. */
  archivePage: 'attribune/archivePage',
  /** Request from the client, `ArchiveFileParams` → `PanelFile | null`: the same as a file of its own. */
  archiveFile: 'attribune/archiveFile',
  /** Request, `UriParams` → `string | null`: the file's text read as UTF-8, null where there is no such file. Any other failure is an error. */
  readFile: 'attribune/readFile',
  /** Request, `UriParams` of an article → `string[]`: the URIs of sidecars in the workspace, the nearest first. */
  findSidecars: 'attribune/findSidecars',
  /** Request, `FindFilesParams` → `string[]`: the URIs of the files below a folder that one glob matches and another does not. */
  findFiles: 'attribune/findFiles',
  /**
   * Request, `UriParams` → `boolean`: saves the sidecar without showing it, unless it was dirty from the user's own typing
   * before the edit that went before this request. Whether it was saved.
   */
  save: 'attribune/save',
  /**
   * Request, `WriteSidecarParams` → `WriteOutcome`: compares the file with what it was and writes it, as UTF-8, in one go; for a
   * sidecar that is in no document of the client's.
   */
  writeSidecar: 'attribune/writeSidecar',
  /** Request, `TurnOffParams`: sets a setting of the workspace to `off`. */
  turnOff: 'attribune/turnOff',
  /** Request, `PickParams` → `PickResult`: lets the user choose one item; null when they turn away. */
  pick: 'attribune/pick',
  /** Notification, `CanUndoParams`: whether undo and redo have something to do in this article; sets the context keys. */
  canUndo: 'attribune/canUndo',
  /** Notification, `AcceptedParams`: quotations and dates were accepted that no person looked at one by one. */
  accepted: 'attribune/accepted',
  /** Notification, `TreatedParams`: the user's word on a file; to be remembered and handed back as `treatAs`. */
  treated: 'attribune/treated',
  /** Notification, `ServedParams`: whether this open document is taken for news. */
  served: 'attribune/served',
} as const;

/** The parameters of messages that concern one file. */
export interface UriParams {
  readonly uri: string;
}

/** The parameters of `attribune/quotation`; the position is LSP's. */
export interface QuotationParams extends UriParams {
  readonly position: LspPosition;
}

/** The parameters of `attribune/findFiles`; `uri` is the folder, an empty `exclude` leaves nothing out. */
export interface FindFilesParams extends UriParams {
  readonly include: string;
  readonly exclude: string;
}

/** The parameters of `attribune/writeSidecar`: the file's text as it was, null where there was no file, and as it shall be. */
export interface WriteSidecarParams extends UriParams {
  readonly before: string | null;
  readonly text: string;
}

/**
 * What became of a sidecar that was to be written: `changed` is one with another text than it was to have, `unable` one that there is
 * no way to replace here. But for `replaced` it is as it was.
 */
export type WriteOutcome = 'replaced' | 'changed' | 'readOnly' | 'full' | 'unable';

/** The parameters of `attribune/turnOff`: the article, for whose folder it counts, and the name behind `attribune.`. */
export interface TurnOffParams extends UriParams {
  readonly setting: string;
}

/** The parameters of `attribune/canUndo`. `canUndo` is cleared by the article's next edit, what can be undone is not. */
export interface CanUndoParams extends UriParams {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The parameters of `attribune/accepted`. */
export interface AcceptedParams extends UriParams {
  /** Number of quotations and dates. */
  readonly count: number;
}

/** Decision of the user about a file. */
export type TreatAs = 'news' | 'other';

/** The parameters of `attribune/treated`. */
export interface TreatedParams extends UriParams {
  readonly as: TreatAs;
}

/** The parameters of `attribune/served`. */
export interface ServedParams extends UriParams {
  readonly served: boolean;
}
