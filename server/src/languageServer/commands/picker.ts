import type { Decision, NamedSpeaker } from '../../annotations/decision';
import type { FinalSpeaker } from '../../annotations/mergedModel';
import { Message } from '../../protocol/messages';
import type { PickParams, PickResult } from '../../protocol/pick';
import { named } from '../../features/codeActions/offer';
import type { Session } from '../session';
import { refuse } from '../sidecars/sidecarWriter';
import { l10n } from '../../l10n';

/** How to ask for a speaker. */
export interface SpeakerQuestion {
  readonly title?: string;
  /** Only speakers of the article will do. */
  readonly known?: boolean;
}

/** Lets the person choose a speaker of the article or name another one; undefined when they turn away. */
export async function pickSpeaker(
  session: Session,
  uri: string,
  { title = l10n.t('Speaker'), known = false }: SpeakerQuestion = {},
): Promise<NamedSpeaker | undefined> {
  const article = await session.articles.get(uri);
  if (article === undefined) return refuse(l10n.t('This file is not open as news. Open it, or treat it as news.'));
  const speakers = byQuotations(article.merged.speakers, article.merged.quotations);
  if (known && speakers.length === 0) return refuse(l10n.t('Nobody speaks in this article.'));
  const result = await pick(session, {
    title,
    placeholder: known ? l10n.t('Choose a speaker') : l10n.t('Choose a speaker, or type another name'),
    items: speakers.map(({ name, roles }) => ({ label: name, description: roles.join(', ') })),
    ...(!known && { other: l10n.t('Another speaker: {0}', '{0}') }),
  });
  if (result === null) return undefined;
  if ('index' in result) return speakers[result.index] && named(speakers[result.index]!);
  const name = result.text.trim();
  return name === '' ? undefined : { name, kind: 'Person', roles: [] };
}

/** A row to choose, with what comes of it. */
export interface Choice<T> {
  readonly label: string;
  readonly description: string;
  readonly value: T;
}

/** What comes of the row that the person chooses; undefined when they turn away. */
export async function choose<T>(
  session: Session,
  title: string,
  choices: readonly Choice<T>[],
): Promise<T | undefined> {
  const items = choices.map(({ label, description }) => ({ label, description }));
  const result = await pick(session, { title, items });
  return result !== null && 'index' in result ? choices[result.index]?.value : undefined;
}

/** What the person types; undefined when they turn away or type nothing. */
export async function typeText(session: Session, title: string, placeholder: string): Promise<string | undefined> {
  const result = await pick(session, { title, placeholder, items: [], other: '{0}' });
  return result !== null && 'text' in result && result.text.trim() !== '' ? result.text.trim() : undefined;
}

/** Asks the client's user; a client without a picker is told what to do instead. */
export function pick({ connection, abilities }: Session, params: PickParams): Promise<PickResult> {
  if (!abilities.pick)
    return refuse(l10n.t('This editor has no picker for Attribune. Choose from the menu of quick fixes instead.'));
  return connection.sendRequest<PickResult>(Message.pick, params);
}

/** The same decision about this speaker. */
export function withSpeaker(decision: Decision, speaker: NamedSpeaker): Decision {
  if (decision.do === 'quotation' || decision.do === 'speakers') return { ...decision, speakers: [speaker] };
  return decision.do === 'speaker' ? { ...decision, speaker } : decision;
}

/** Who is quoted most comes first; the others follow as the text has them. */
function byQuotations(
  speakers: readonly FinalSpeaker[],
  quotations: readonly { readonly speakers: readonly number[] }[],
): FinalSpeaker[] {
  const counts = speakers.map(() => 0);
  for (const quotation of quotations) for (const index of quotation.speakers) counts[index] = (counts[index] ?? 0) + 1;
  return speakers
    .map((speaker, index) => ({ speaker, count: counts[index]! }))
    .sort((a, b) => b.count - a.count)
    .map(({ speaker }) => speaker);
}
