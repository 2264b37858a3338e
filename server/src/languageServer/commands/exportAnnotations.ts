import * as v from 'valibot';
import { text } from '../../annotations/itemSchema';
import { l10n } from '../../l10n';
import { lossInWords } from '../../messages/losses';
import type { Export, ExportArguments } from '../../protocol/commands';
import type { Articles } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { type LoadFormats, requireFormats } from '../formatsBundle';
import { refuse } from '../refusal';
import { assertWritable } from '../sidecars/sidecarWriter';
import { argumentSchema } from './argumentSchemas';
import { askForFormat } from './formatQuestion';
import type { Picker } from './picker';
import { serverCommand } from './serverCommand';

const schema = argumentSchema({
  format: v.optional(text),
  confirmed: v.optional(v.boolean('must be true or false')),
});

interface ExportPorts {
  readonly articles: Articles;
  readonly loadFormats: LoadFormats;
  readonly picker: Picker;
}

/** `attribune.exportAnnotations`: an article with its annotations in another format, as files for the client to write. */
export const exportAnnotationsCommand = serverCommand(schema, exportAnnotations);

/** Asks for what the arguments leave open; null when the person turns away. */
async function exportAnnotations(
  { articles, loadFormats, picker }: ExportPorts,
  given: ExportArguments,
): Promise<Export | null> {
  assertWritable((await requireArticle(articles, given.uri)).state, 'exported');
  const formats = await requireFormats(loadFormats);
  const { exportFormats } = formats;
  const format = given.format ?? (await askForFormat(picker, l10n.t('Export Annotations'), formats, exportFormats));
  if (format === undefined) return null;
  if (!exportFormats.includes(format)) {
    return refuse(l10n.t('There is no format {0}. Choose one of {1}.', format, exportFormats.join(', ')));
  }
  const confirmed = given.confirmed ?? (await askForStatus(picker));
  if (confirmed === undefined) return null;
  // The person may have typed while they were asked.
  const article = await requireArticle(articles, given.uri);
  assertWritable(article.state, 'exported');
  const { files, losses } = formats.write(format, {
    ...article,
    json: article.state.text ?? undefined,
    confirmed,
    now: new Date().toISOString(),
  });
  return { files, losses: losses.map((loss) => lossInWords(loss, l10n.t)) };
}

function askForStatus(picker: Picker): Promise<boolean | undefined> {
  return picker.choose(l10n.t('What to export'), [
    { label: l10n.t('Everything'), description: l10n.t('annotations, and what the analysis suggests'), value: false },
    { label: l10n.t('Only confirmed annotations'), description: l10n.t('what a person decided'), value: true },
  ]);
}
