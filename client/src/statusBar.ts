import { Disposable, l10n, languages, StatusBarAlignment, window, workspace } from 'vscode';
import type { ExtensionContext, TextDocument } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { debounce } from '../../server/src/debounce';
import { Message, type UriParams } from '../../server/src/protocol/messages';
import type { Summary } from '../../server/src/protocol/summary';
import { documentSelector } from './documents';

/** Delay after a change before the numbers are asked for again. */
const REFRESH_DELAY_MS = 400;

/** Counts of the active article in the status bar; a click reviews the suggestions. */
export function statusBar(
  client: BaseLanguageClient,
  context: ExtensionContext,
): { readonly refresh: () => void; readonly dispose: () => void } {
  const item = window.createStatusBarItem('attribune.summary', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Attribune: Quotations');
  item.command = 'attribune.review.start';
  const refresh = debounce(() => void update(), REFRESH_DELAY_MS);
  let counted: TextDocument | undefined;
  const update = async () => {
    const document = active();
    const shown = document && (await ask(client, document, context));
    if (document !== active()) return;
    if (!shown) {
      item.hide();
      return;
    }
    const open = shown.language !== 'other' && shown.unattributed > 0 ? `  $(question) ${shown.unattributed}` : '';
    const { suggested, accepted, confirmed } = shown;
    const checked = isVerified(shown) ? `  $(verified) ${checkedInWords(shown)}` : '';
    item.text = `$(quote) ${shown.quotations}${open}  $(pass) ${confirmed}/${suggested + accepted + confirmed}${checked}`;
    item.tooltip = inWords(shown).join('\n');
    item.accessibilityInformation = { label: inWords(shown).join('. ') };
    counted = document;
    item.show();
  };
  const listeners = Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(() => {
      // What it says is about the article before.
      if (active() !== counted) item.hide();
      refresh();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === active()) refresh();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('attribune.statusBar')) refresh();
    }),
    client.onDidChangeState(refresh),
  );
  return {
    refresh,
    dispose: () => {
      refresh.cancel();
      listeners.dispose();
    },
  };
}

function active(): TextDocument | undefined {
  return window.activeTextEditor?.document;
}

async function ask(
  client: BaseLanguageClient,
  document: TextDocument,
  context: ExtensionContext,
): Promise<Summary | null> {
  const wanted = workspace.getConfiguration('attribune', document).get<boolean>('statusBar', true);
  if (!wanted || client.state !== State.Running) return null;
  if (languages.match(documentSelector(context), document) === 0) return null;
  const params: UriParams = { uri: document.uri.toString() };
  return client.sendRequest<Summary | null>(Message.summary, params).catch(() => null);
}

/** Whether anybody has begun to verify; until then nothing is said of it. */
function isVerified({ checked, disputed, needsSource }: Summary): boolean {
  return checked + disputed + needsSource > 0;
}

function checkedInWords({ checked, quotations, dates }: Summary): string {
  return l10n.t('{0} of {1} checked', checked, quotations + dates);
}

function inWords(summary: Summary): string[] {
  const { language, quotations, unattributed, dates, suggested, accepted, confirmed, publicationDate } = summary;
  const { disputed, needsSource } = summary;
  const date = publicationDate
    ? l10n.t('Publication date: {0} ({1})', publicationDate.words, sourceInWords(publicationDate.source))
    : l10n.t('Publication date: unknown');
  return [
    l10n.t('Quotations: {0}, without a speaker: {1}', quotations, unattributed),
    l10n.t('Dates: {0}', dates),
    l10n.t('Confirmed: {0}, accepted: {1}, suggested: {2}', confirmed, accepted, suggested),
    ...(isVerified(summary)
      ? [l10n.t('{0}, disputed: {1}, in need of a source: {2}', checkedInWords(summary), disputed, needsSource)]
      : []),
    ...(suggested + accepted > 0 ? [l10n.t('{0} to review', suggested + accepted)] : []),
    date,
    ...(language === 'en' ? [] : [l10n.t('Speakers and dates in words are found in English only.')]),
  ];
}

function sourceInWords(source: NonNullable<Summary['publicationDate']>['source']): string {
  switch (source) {
    case 'given':
      return l10n.t('set by hand');
    case 'header':
      return l10n.t('from the header');
    case 'dateline':
      return l10n.t('from the dateline');
    case 'file name':
      return l10n.t('from the file name');
    case 'inferred':
      return l10n.t('inferred from the text');
  }
}
