import type { Span } from '../../analysis/facts';
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

/** Asks the person for the TIMEX3 type and value of a time expression; undefined when they turn away. */
export async function askForDate(
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
    return refuse(l10n.t('“{0}” is no value of a date. Write it as 2022-01-03, 2022-W01 or P2D.', value));
  }
  return [{ do: 'date', span: { start, end }, type, value }];
}
