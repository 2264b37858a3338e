import type { UriParams } from './messages';

/** The parameters of `attribune/panel`. */
export interface PanelParams extends UriParams {
  readonly kind: 'audit' | 'timeline' | 'checklist' | 'source' | 'agreement';
  /** URI of the file that the article stands beside: the source, or the other sidecar. */
  readonly other?: string | undefined;
  /** Only quotations with this label, `stance: against`, in the audit; all unless given. */
  readonly label?: string | undefined;
}

/** A page about an article: a style sheet, and the inside of a body without scripts and inline styles. */
export interface Panel {
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/** The parameters of `attribune/panelFile`. */
export interface PanelFileParams extends PanelParams {
  /** Only a checklist is Markdown too; another panel is then a page. */
  readonly as: 'html' | 'csv' | 'md';
}

/** A file to be written; its name is without a folder. */
export interface PanelFile {
  readonly name: string;
  readonly content: string;
}
