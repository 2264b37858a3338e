import type { Export, ExportArguments } from '../../protocol/commands';
import type { Formats } from '../formatsBundle';
import { choose } from './picker';
import type { Session } from '../session';
import { assertWritable, refuse } from '../sidecars/sidecarWriter';
import { l10n } from '../../l10n';

/** An article with its annotations in another format, as files for the client to write; asks what the arguments leave open. Null: the person turned away. */
export async function exportAnnotations(session: Session, given: ExportArguments): Promise<Export | null> {
  const { articles } = session;
  const open = async () =>
    (await articles.get(given.uri)) ?? refuse(l10n.t('This file is not open as news. Open it, or treat it as news.'));
  assertWritable((await open()).state, 'exported');
  const formats = await loadFormats(session);
  const format =
    given.format ?? (await askForFormat(session, l10n.t('Export Annotations'), formats, formats.exportFormats));
  if (format === undefined) return null;
  if (!formats.exportFormats.includes(format)) {
    return refuse(l10n.t('There is no format {0}. Choose one of {1}.', format, formats.exportFormats.join(', ')));
  }
  const confirmed = given.confirmed ?? (await askForStatus(session));
  if (confirmed === undefined) return null;
  // The person may have typed while they were asked.
  const article = await open();
  assertWritable(article.state, 'exported');
  const { state } = article;
  return formats.write(format, {
    ...article,
    json: state.text ?? undefined,
    confirmed,
    now: new Date().toISOString(),
  });
}

/** The formats; where their bundle is missing, the person is told. */
export async function loadFormats({ formats }: Session): Promise<Formats> {
  try {
    return await formats();
  } catch (error) {
    return refuse(
      l10n.t(
        'The part of Attribune that knows other formats could not be loaded ({0}). Install Attribune again.',
        String(error),
      ),
    );
  }
}

/** The name of the format that the person chooses. */
export function askForFormat(
  session: Session,
  title: string,
  { formatNames }: Formats,
  names: readonly string[],
): Promise<string | undefined> {
  return choose(
    session,
    title,
    names.map((value) => {
      const { label, description } = formatNames[value]!;
      return { label: l10n.t(label), description: l10n.t(description), value };
    }),
  );
}

function askForStatus(session: Session): Promise<boolean | undefined> {
  return choose(session, l10n.t('What to export'), [
    { label: l10n.t('Everything'), description: l10n.t('annotations, and what the analysis suggests'), value: false },
    { label: l10n.t('Only confirmed annotations'), description: l10n.t('what a person decided'), value: true },
  ]);
}
