import type { Marked } from '../annotations/mergedModel';
import { currentVerification } from '../annotations/verification/currentVerification';
import type { Verification } from '../annotations/verification/verificationModel';
import { quoteWords } from '../checks/quoteWords';
import { l10n } from '../l10n';
import { shortDate } from '../messages/dateWords';
import { labelsInWords, sourceInWords } from '../messages/verificationWords';
import type { Article } from './article';

/** What a person found out about an item's words, and its labels, a list of parts for each paragraph; of what is unchecked nothing is said. */
export function verificationLines({ merged, settings }: Article, marked: Marked): string[][] {
  const { found, isOutdated } = currentVerification(merged, marked);
  const labels = labelsInWords(marked.annotation?.labels);
  if (found === undefined) return [labels];
  const state = isOutdated
    ? l10n.t('Unchecked: the words were {0} when they were checked', quoteWords(found.words.join(' … ')))
    : stateInWords(found);
  const when = found.modified === undefined ? '' : shortDate(found.modified.slice(0, 10), l10n.t, settings.dateStyle);
  const source = found.source ? l10n.t('Source: {0}', sourceInWords(found.source)) : '';
  return [[state, when, source, found.note ?? ''], labels];
}

function stateInWords({ state, creator }: Verification): string {
  if (state === 'checked') return creator === undefined ? l10n.t('Checked') : l10n.t('Checked by {0}', creator);
  if (state === 'disputed') return creator === undefined ? l10n.t('Disputed') : l10n.t('Disputed by {0}', creator);
  return l10n.t('Needs a source');
}

/** A Markdown link to an item's source, where it is on the web or beside the article; empty for any other. */
export function sourceLink({ uri }: Pick<Article, 'uri'>, { annotation }: Marked): string {
  const source = annotation?.verification?.source;
  const address = source?.kind === 'page' ? source.url : source?.kind === 'file' ? fileAddress(uri, source) : undefined;
  // Nothing else is followed: a sidecar from elsewhere must not run commands.
  if (address === undefined || !/^(?:https?|file|vscode-remote|vscode-vfs):/i.test(address)) return '';
  const target = address
    .replace(/[\s()<>\\]/g, encodeURIComponent)
    .replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `[${l10n.t('Open the source')}](${target})`;
}

function fileAddress(
  article: string,
  { path, line }: { readonly path: string; readonly line?: number },
): string | undefined {
  const isAbsolute = path.startsWith('/') || /^[a-z]:\//i.test(path);
  // Two slashes may come to stand first, also by "/.//" and "../": they name a host, which a click would ask for a share.
  const parts = path.split('/').filter((part) => part !== '');
  const encoded = parts.map(encodeURIComponent).join('/');
  try {
    const { href } = new URL(isAbsolute ? `/${encoded}` : `./${encoded}`, article);
    return line === undefined ? href : `${href}#L${line}`;
  } catch {
    return undefined;
  }
}
