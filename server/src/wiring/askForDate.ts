import type { Span } from '../analysis/facts';
import type { Decision } from '../annotations/decision';
import { choose, typeText } from './picking';
import type { Session } from './session';
import { refuse } from './sidecarWriter';

const types = [
  { label: 'DATE', description: 'a day, month, year or decade', value: 'DATE' },
  { label: 'TIME', description: 'a time of day', value: 'TIME' },
  { label: 'DURATION', description: 'how long', value: 'DURATION' },
  { label: 'SET', description: 'how often', value: 'SET' },
] as const;

/** Lets the person say what a time expression means; undefined when they turn away. */
export async function askForDate(
  session: Session,
  { start, end, type: now, value: known }: Span & { readonly type?: string; readonly value?: string },
): Promise<readonly Decision[] | undefined> {
  const type = await choose(session, now === undefined ? 'Type' : `Type (now ${now})`, types);
  if (type === undefined) return undefined;
  const examples = 'such as 2022-01-03, 2022-W01, P2D';
  const placeholder = known === undefined ? examples : `now ${known}; ${examples}`;
  const value = await typeText(session, 'Value in ISO 8601 or TIMEX3', placeholder);
  if (value === undefined) return undefined;
  if (!/^[\w:.+-]+$/.test(value)) {
    return refuse(`“${value}” is no value of a date. Write it as 2022-01-03, 2022-W01 or P2D.`);
  }
  return [{ do: 'date', span: { start, end }, type, value }];
}
