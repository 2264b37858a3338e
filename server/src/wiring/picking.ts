import type { Decision, NamedSpeaker } from '../annotations/decision';
import type { FinalSpeaker } from '../annotations/mergedModel';
import { Message, type PickParams, type PickResult } from '../protocol';
import { named } from '../features/offers';
import type { Session } from './session';
import { refuse } from './sidecarWriter';

/** Lets the person choose a speaker of the article or name another one; undefined when they turn away. */
export async function pickSpeaker(session: Session, uri: string): Promise<NamedSpeaker | undefined> {
  const article = await session.articles.get(uri);
  if (article === undefined) return refuse('This file is not open as news. Open it, or treat it as news.');
  const speakers = byQuotations(article.merged.speakers, article.merged.quotations);
  const result = await pick(session, {
    title: 'Speaker',
    placeholder: 'Choose a speaker, or type another name',
    items: speakers.map(({ name, roles }) => ({ label: name, description: roles.join(', ') })),
    other: 'Another speaker: {0}',
  });
  if (result === null) return undefined;
  if ('index' in result) return speakers[result.index] && named(speakers[result.index]!);
  const name = result.text.trim();
  return name === '' ? undefined : { name, kind: 'Person', roles: [] };
}

/** Asks the client's user; a client without a picker is told what to do instead. */
export function pick({ connection, abilities }: Session, params: PickParams): Promise<PickResult> {
  if (!abilities.pick)
    return refuse('This editor has no picker for Attribune. Choose one of the speakers in the menu.');
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
