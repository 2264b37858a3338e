import type { UriParams } from './messages';

/** A name that is quoted somewhere in the workspace. */
export interface ListedName {
  readonly name: string;
  readonly articles: number;
  readonly quotations: number;
}

/** The parameters of `attribune/namesakes`. */
export interface NamesakesParams {
  readonly name: string;
}

/** Somebody in the workspace, as articles call them: a name with its first role, which may be empty. */
export interface PersonInWorkspace {
  readonly name: string;
  readonly role: string;
}

/** Somebody who may be meant by a name. */
export interface ListedNamesake extends PersonInWorkspace, ListedName {
  /** Whether the name is the one that was asked for; else it is only like it. */
  readonly proposed: boolean;
}

/** The parameters of `attribune/archivePage`: people whom the user took for one, a folder, or annotators. */
export type ArchivePageParams =
  | { readonly kind: 'person'; readonly people: readonly PersonInWorkspace[] }
  | ({ readonly kind: 'folder' } & UriParams)
  | AnnotatorsPageParams;

/** Annotators who are compared: by the URIs of their sidecars of one article, or of folders with sidecars of the same names. */
export interface AnnotatorsPageParams {
  readonly kind: 'annotators';
  /** Two or more. */
  readonly annotators: readonly string[];
  readonly inFolders: boolean;
}

/** What the requests about the workspace take besides: where the reading of articles is reported, as LSP reports work. */
export interface ReportedWork {
  readonly workDoneToken?: string | number;
}

/** The parameters of `attribune/archiveFile`. */
export type ArchiveFileParams = ArchivePageParams & { readonly as: 'html' | 'csv' };
