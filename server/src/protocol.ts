// What client and server say to each other beyond LSP. Types and names only: the client imports this file and nothing
// else of the server.
export { Command } from './features/commands';
export type {
  ArticleArguments,
  CompareArguments,
  Comparison,
  DecideArguments,
  Export,
  ExportArguments,
  Import,
  ImportArguments,
  PublicationDateArguments,
  SelectionArguments,
} from './features/commands';

import type { ReviewPlace } from './features/review';

export type { ReviewChoice, ReviewItem, ReviewPlace } from './features/review';
export type { Summary } from './features/summary';

/** `initializationOptions`: what the client can do beyond LSP. All of it is optional. */
export interface InitializationOptions {
  readonly attribune?: {
    /** The client answers `attribune/readFile`. */
    readonly files?: boolean;
    /** `file:` URIs lie on the disk that the server reads too, which is then not asked for through the client. */
    readonly sharesDisk?: boolean;
    /** The client answers `attribune/findSidecars`. */
    readonly find?: boolean;
    /** The client answers `attribune/findFiles`. */
    readonly list?: boolean;
    /** The client answers `attribune/save`. */
    readonly save?: boolean;
    /** The client answers `attribune/turnOff`. */
    readonly settings?: boolean;
    /** The client answers `attribune/pick`. */
    readonly pick?: boolean;
    /** Where a server that is a worker finds the bundle of the formats: an absolute URL. */
    readonly formats?: string;
    /** The texts of the client's language by the English ones; without them the server looks for those of the locale. */
    readonly texts?: Readonly<Record<string, string>>;
    /** What `attribune/treated` said in earlier sessions, by document URI. */
    readonly treatAs?: Readonly<Record<string, TreatAs>>;
  };
}

/** Methods of the custom messages; from server to client, where nothing else is said. */
export const Message = {
  /** Request from the client, `ReviewParams` → `ReviewItem | null`: the suggestion to look at; null when all are decided. */
  review: 'attribune/review',
  /** Request from the client, `UriParams` → `Summary | null`: what there is in an article; null for what is no article. */
  summary: 'attribune/summary',
  /** Request from the client, `QuotationParams` → `string | null`: the quotation at a place, with who said it, to be copied. */
  quotation: 'attribune/quotation',
  /** Request from the client, `UriParams` → `LspRange[] | null`: where quotations stand inside others. */
  nested: 'attribune/nested',
  /** Request from the client, `PanelParams` → `Panel | null`: a page about an article, to be shown beside the editor; null for what is no article. */
  panel: 'attribune/panel',
  /** Request from the client, `PanelFileParams` → `PanelFile | null`: the same as a file of its own. */
  panelFile: 'attribune/panelFile',
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
  /** Request, `TurnOffParams`: sets a setting of the workspace to `off`. */
  turnOff: 'attribune/turnOff',
  /** Request, `PickParams` → `PickResult`: lets the user choose one item; null when they turn away. */
  pick: 'attribune/pick',
  /** Notification, `CanUndoParams`: whether undo and redo have something to do in this article; sets the context keys. */
  canUndo: 'attribune/canUndo',
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
  readonly position: { readonly line: number; readonly character: number };
}

/** The parameters of `attribune/findFiles`; `uri` is the folder, an empty `exclude` leaves nothing out. */
export interface FindFilesParams extends UriParams {
  readonly include: string;
  readonly exclude: string;
}

/** A range in LSP's terms. */
export interface LspRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The parameters of `attribune/turnOff`: the article, for whose folder it counts, and the name behind `attribune.`. */
export interface TurnOffParams extends UriParams {
  readonly setting: string;
}

/** The parameters of `attribune/panel`. */
export interface PanelParams extends UriParams {
  readonly kind: 'audit' | 'timeline';
}

/** A page about an article: a style sheet, and the inside of a body without scripts and inline styles. */
export interface Panel {
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/** The parameters of `attribune/panelFile`. */
export interface PanelFileParams extends PanelParams {
  readonly as: 'html' | 'csv';
}

/** A file to be written; its name is without a folder. */
export interface PanelFile {
  readonly name: string;
  readonly content: string;
}

/** The parameters of `attribune/review`. */
export interface ReviewParams extends UriParams {
  readonly at: ReviewPlace;
}

/** The parameters of `attribune/pick`. */
export interface PickParams {
  readonly title: string;
  readonly placeholder?: string;
  readonly items: readonly PickItem[];
  /** What the user typed may be taken instead of an item; the label of the row that offers it, with `{0}` for what was typed. */
  readonly other?: string;
}

/** A row of `attribune/pick`. */
export interface PickItem {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** The index of the item chosen, or what was typed instead. */
export type PickResult = { readonly index: number } | { readonly text: string } | null;

/** The parameters of `attribune/canUndo`. `canUndo` is cleared by the article's next edit, what can be undone is not. */
export interface CanUndoParams extends UriParams {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What the user said about a file. */
export type TreatAs = 'news' | 'other';

/** The parameters of `attribune/treated`. */
export interface TreatedParams extends UriParams {
  readonly as: TreatAs;
}

/** The parameters of `attribune/served`. */
export interface ServedParams extends UriParams {
  readonly served: boolean;
}
