import type { Decision, NamedSpeaker } from '../../annotations/decision';
import type { FinalSpeaker } from '../../annotations/mergedModel';
import { named } from '../../features/codeActions/offer';
import { l10n } from '../../l10n';
import type { Articles } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { refuse } from '../refusal';
import type { WorkspaceIndex } from '../workspace/workspaceIndex';
import type { Picker } from './picker';

/** Ports for choosing a speaker. */
export interface SpeakerPorts {
  readonly articles: Articles;
  readonly picker: Picker;
  readonly workspaceIndex: Pick<WorkspaceIndex, 'people'>;
}

interface SpeakerQuestion {
  readonly title?: string;
  /** Whether only speakers of the article can be chosen. */
  readonly known?: boolean;
  /** Speakers that cannot be chosen. */
  readonly but?: NamedSpeaker;
}

/** The speaker of an article that the person chooses, or another one whom they name; undefined when they turn away. */
export async function pickSpeaker(
  { articles, picker, workspaceIndex }: SpeakerPorts,
  uri: string,
  { title = l10n.t('Speaker'), known = false, but }: SpeakerQuestion = {},
): Promise<NamedSpeaker | undefined> {
  const { merged } = await requireArticle(articles, uri);
  const all = byQuotations(merged.speakers, merged.quotations);
  const speakers = all.filter(({ name, kind }) => name !== but?.name || kind !== but.kind);
  const elsewhere = known ? [] : workspaceIndex.people().filter((name) => all.every((one) => one.name !== name));
  if (known && speakers.length === 0) return refuse(l10n.t('Nobody speaks in this article.'));
  const result = await picker.pick({
    title,
    placeholder: known ? l10n.t('Choose a speaker') : l10n.t('Choose a speaker, or type another name'),
    items: [
      ...speakers.map(({ name, roles }) => ({ label: name, description: roles.join(', ') })),
      ...elsewhere.map((name) => ({ label: name, description: l10n.t('in another article') })),
    ],
    ...(!known && { other: l10n.t('New speaker') }),
  });
  if (result === null) return undefined;
  if ('index' in result) {
    const speaker = speakers[result.index];
    const other = elsewhere[result.index - speakers.length];
    return speaker ? named(speaker) : other === undefined ? undefined : { name: other, kind: 'Person', roles: [] };
  }
  const name = result.text.trim();
  return name === '' ? undefined : { name, kind: 'Person', roles: [] };
}

/** The decision with this speaker in the place of its own; one that concerns no speaker as it is. */
export function withSpeaker(decision: Decision, speaker: NamedSpeaker): Decision {
  if (decision.do === 'quotation' || decision.do === 'speakers') return { ...decision, speakers: [speaker] };
  return decision.do === 'speaker' ? { ...decision, speaker } : decision;
}

/** The most quoted first; the others in text order. */
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
