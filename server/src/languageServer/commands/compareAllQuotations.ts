import * as v from 'valibot';
import { text } from '../../annotations/itemSchema';
import { compareQuotations } from '../../annotations/sourceComparison/compareQuotations';
import { l10n } from '../../l10n';
import type { AnotherFile, CompareAllArguments, SourceChosen } from '../../protocol/commands';
import { requireArticle } from '../documents/requireArticle';
import { readText } from '../readText';
import { refuse } from '../refusal';
import { fileNameOf } from '../uris';
import { argumentSchema } from './argumentSchemas';
import { serverCommand } from './serverCommand';
import { pickSource, type SourcePickerPorts } from './sourcePicker';

const schema = argumentSchema({ other: v.optional(text) });

/** `attribune.compareAllQuotations`: asks which text to compare all quotations with, that first which has most of them. */
export const compareAllQuotationsCommand = serverCommand(schema, compareAllQuotations);

/** Null when the person turns away. */
async function compareAllQuotations(
  ports: SourcePickerPorts,
  given: CompareAllArguments,
): Promise<SourceChosen | AnotherFile | null> {
  const article = await requireArticle(ports.articles, given.uri);
  if (given.other !== undefined) {
    if ((await readText(ports.sidecars, given.other)) === null)
      return refuse(l10n.t('There is no file {0}.', fileNameOf(given.other)));
    return { other: given.other };
  }
  const chosen = await pickSource(ports, article, l10n.t('Compare All Quotations with'), (source) => {
    const compared = compareQuotations(article, source).filter(({ outcome }) => outcome !== 'indirect');
    const found = compared.filter(({ passages }) => passages.length > 0).length;
    return { rank: found, words: found > 0 ? l10n.t('{0} of {1} quotations', found, compared.length) : '' };
  });
  if (chosen === undefined) return null;
  return typeof chosen === 'string' ? { other: chosen } : chosen;
}
