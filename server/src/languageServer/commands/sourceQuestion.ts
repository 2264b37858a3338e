import { isSame } from '../../annotations/json/values';
import type { Sidecar } from '../../annotations/model';
import type { Verification, VerificationSource } from '../../annotations/verification/verificationModel';
import { typedSource } from '../../features/typedSource';
import { l10n } from '../../l10n';
import { sourceInWords } from '../../messages/verificationWords';
import type { OpenArticle } from '../documents/articles';
import { localDay } from '../requests/likelyDays';
import type { Picker } from './picker';

/** Limit of the sources of the article that are offered again. */
const MOST_SOURCES = 20;

/**
 * Asks what words were compared with: a source that the article was checked against before, the item's own first, or a typed one.
 * Null for none, undefined when the person turns away.
 */
export async function askForSource(
  picker: Picker,
  { sidecar }: Pick<OpenArticle, 'sidecar'>,
  known: Verification | undefined,
): Promise<VerificationSource | null | undefined> {
  const sources = sourcesOf(sidecar, known);
  const rows = sources.map((source) => ({ label: sourceInWords(source), description: kindInWords(source) }));
  const result = await picker.pick({
    title: l10n.t('Source'),
    placeholder: l10n.t('an address, notes/call.txt:12, or who and when: Ada Moss, 3 March 14:30'),
    items: [...rows, { label: l10n.t('No source') }],
    other: l10n.t('Source: {0}', '{0}'),
  });
  if (result === null) return undefined;
  if ('index' in result) return sources[result.index] ?? null;
  return typedSource(result.text, localDay(new Date())) ?? null;
}

/** Asks for a note, which is typed; empty for none, undefined when the person turns away. */
export async function askForNote(picker: Picker, known: Verification | undefined): Promise<string | undefined> {
  const note = known?.note;
  const result = await picker.pick({
    title: l10n.t('Note on the check'),
    placeholder: l10n.t('What you found out; Enter for none'),
    items: [
      ...(note === undefined ? [] : [{ label: note, description: l10n.t('as before') }]),
      { label: l10n.t('No note') },
    ],
    other: l10n.t('Note: {0}', '{0}'),
  });
  if (result === null) return undefined;
  if ('text' in result) return result.text;
  return result.index === 0 && note !== undefined ? note : '';
}

/** The sources of an article's verifications, the newest first, each once; that of the item before them. */
function sourcesOf({ annotations }: Sidecar, known: Verification | undefined): VerificationSource[] {
  const verifications = annotations.flatMap(({ verification }) => verification ?? []);
  verifications.sort((a, b) => (b.modified ?? '').localeCompare(a.modified ?? ''));
  const sources: VerificationSource[] = [];
  for (const source of [known, ...verifications].flatMap((one) => one?.source ?? [])) {
    if (!sources.some((other) => isSame(other, source))) sources.push(source);
    if (sources.length === MOST_SOURCES) break;
  }
  return sources;
}

function kindInWords({ kind }: VerificationSource): string {
  if (kind === 'page') return l10n.t('on the web');
  return kind === 'file' ? l10n.t('a file') : '';
}
