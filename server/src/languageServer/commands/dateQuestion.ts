import type { Span } from '../../analysis/facts';
import type { Decision } from '../../annotations/decision';
import { choose, typeText } from './picker';
import type { Session } from '../session';
import { refuse } from '../sidecars/sidecarWriter';
import { l10n } from '../../l10n';

const types = () =>
  [
    { label: 'DATE', description: l10n.t('a day, month, year or decade'), value: 'DATE' },
    { label: 'TIME', description: l10n.t('a time of day'), value: 'TIME' },
    { label: 'DURATION', description: l10n.t('how long'), value: 'DURATION' },
    { label: 'SET', description: l10n.t('how often'), value: 'SET' },
  ] as const;

/** Lets the person say what a time expression means; undefined when they turn away. */
export async function askForDate(
  session: Session,
  { start, end, type: now, value: known }: Span & { readonly type?: string; readonly value?: string },
): Promise<readonly Decision[] | undefined> {
  const type = await choose(session, now === undefined ? l10n.t('Type') : l10n.t('Type (now {0})', now), types());
  if (type === undefined) return undefined;
  const examples = l10n.t('such as 2022-01-03, 2022-W01, P2D');
  const placeholder = known === undefined ? examples : l10n.t('now {0}; {1}', known, examples);
  const value = await typeText(session, l10n.t('Value in ISO 8601 or TIMEX3'), placeholder);
  if (value === undefined) return undefined;
  if (!/^[\w:.+-]+$/.test(value)) {
    return refuse(l10n.t('“{0}” is no value of a date. Write it as 2022-01-03, 2022-W01 or P2D.', value));
  }
  return [{ do: 'date', span: { start, end }, type, value }];
}
