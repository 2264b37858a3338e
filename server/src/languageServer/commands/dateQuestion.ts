import type { TimexDetails } from '../../annotations/model';
import type { Span } from '../../analysis/facts';
import { orderOf, typedDate } from '../../features/typedDate';
import { shortDate } from '../../messages/dateWords';
import type { OpenArticle } from '../documents/articles';
import type { Decision } from '../../annotations/decision';
import { l10n } from '../../l10n';
import { refuse } from '../refusal';
import type { Picker } from './picker';

const typeChoices = () =>
  [
    { label: 'DATE', description: l10n.t('a day, month, year or decade'), value: 'DATE' },
    { label: 'TIME', description: l10n.t('a time of day'), value: 'TIME' },
    { label: 'DURATION', description: l10n.t('how long'), value: 'DURATION' },
    { label: 'SET', description: l10n.t('how often'), value: 'SET' },
  ] as const;

/** Asks the person when it is, to be typed as one writes it; annotators for the type and value of TIMEX3. Undefined when they turn away. */
export async function askForDate(
  picker: Picker,
  article: OpenArticle,
  date: Span & Partial<TimexDetails>,
): Promise<readonly Decision[] | undefined> {
  if (article.settings.annotatorTerms) return askForValue(picker, date);
  const examples = l10n.t('such as 6 Oct 2025, last Friday, every Monday, two weeks');
  const { start, end, value } = date;
  const known = value === undefined ? undefined : shortDate({ ...date, value }, l10n.t, article.settings.dateStyle);
  const placeholder = known === undefined ? examples : l10n.t('now {0}; {1}', known, examples);
  const typed = await picker.typeDate(l10n.t('When is it?'), placeholder, article.uri, 'date');
  if (typed === undefined || typed === '') return undefined;
  const found = typedDate(typed, { publicationDate: article.facts.publicationDate?.value, ...orderOf(article) });
  if (found === undefined) return refuse(noDate(typed));
  return [{ do: 'date', span: { start, end }, ...found }];
}

/** Message to a person who typed no date. */
export const noDate = (typed: string): string =>
  l10n.t('“{0}” is not a date. Write it as in copy: 6 Oct 2025, last Friday, 2025-10.', typed);

async function askForValue(
  picker: Picker,
  { start, end, type: now, value: known }: Span & { readonly type?: string; readonly value?: string },
): Promise<readonly Decision[] | undefined> {
  const type = await picker.choose(now === undefined ? l10n.t('Type') : l10n.t('Type (now {0})', now), typeChoices());
  if (type === undefined) return undefined;
  const examples = l10n.t('such as 2022-01-03, 2022-W01, P2D');
  const placeholder = known === undefined ? examples : l10n.t('now {0}; {1}', known, examples);
  const value = await picker.typeText(l10n.t('Value in ISO 8601 or TIMEX3'), placeholder);
  if (value === undefined) return undefined;
  if (!/^[\w:.+-]+$/.test(value)) {
    return refuse(l10n.t('“{0}” is not a date value. Write it as 2022-01-03, 2022-W01 or P2D.', value));
  }
  return [{ do: 'date', span: { start, end }, type, value }];
}
