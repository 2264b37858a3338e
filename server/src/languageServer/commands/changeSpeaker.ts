import type { Decision, NamedSpeaker } from '../../annotations/decision';
import { quoteWords } from '../../checks/quoteWords';
import { wordsOf } from '../../features/article';
import { l10n } from '../../l10n';
import type { Articles, OpenArticle } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { refuse } from '../refusal';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { articleSchema } from './argumentSchemas';
import type { Picker } from './picker';
import { serverCommand } from './serverCommand';
import { pickSpeaker } from './speakerPicker';

interface ChangeSpeakerPorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly picker: Picker;
}

/** `attribune.changeSpeaker`: renames a speaker throughout the annotations, merges two into one, or splits one into two. */
export const changeSpeakerCommand = serverCommand(articleSchema, async (ports: ChangeSpeakerPorts, { uri }) => {
  const from = await pickSpeaker(ports, uri, { title: l10n.t('Which speaker?'), known: true });
  if (from === undefined) return;
  const article = await requireArticle(ports.articles, uri);
  const decisions = await (await askForChange(ports, article, from))?.();
  if (decisions) await ports.edits.apply(uri, article.version, decisions, l10n.t('Change Speaker'));
});

function askForChange(ports: ChangeSpeakerPorts, article: OpenArticle, from: NamedSpeaker) {
  const { picker } = ports;
  return picker.choose<() => Promise<readonly Decision[] | undefined>>(from.name, [
    {
      label: l10n.t('Rename everywhere…'),
      description: l10n.t('in the annotations; the article’s words stay'),
      value: async () => {
        const name = await picker.typeText(l10n.t('Rename {0}', from.name), l10n.t('The full name'));
        return name === undefined ? undefined : [{ do: 'mergeSpeakers', from, into: { ...from, name } }];
      },
    },
    {
      label: l10n.t('The same as another speaker…'),
      description: l10n.t('both become one'),
      value: async () => {
        const question = { title: l10n.t('{0} is the same as', from.name), known: true };
        const into = await pickSpeaker(ports, article.uri, question);
        return into && [{ do: 'mergeSpeakers', from, into }];
      },
    },
    {
      label: l10n.t('Two people, not one…'),
      description: l10n.t('some of the names mean somebody else'),
      value: () => askForSplit(ports, article, from),
    },
  ]);
}

async function askForSplit(
  ports: ChangeSpeakerPorts,
  article: OpenArticle,
  from: NamedSpeaker,
): Promise<readonly Decision[] | undefined> {
  const { speakers, mentions } = article.merged;
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const means = mention.speaker === undefined ? undefined : speakers[mention.speaker];
    if (!mention.source || means?.name !== from.name || means.kind !== from.kind) continue;
    const words = wordsOf(article, mention);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  if (counts.size === 0) return refuse(l10n.t('No words in this article name {0} as a speaker.', from.name));
  const choices = [...counts].map(([words, count]) => ({ label: words, description: `${count} ×`, value: words }));
  const words = await ports.picker.choose(l10n.t('Which words mean somebody else?'), choices);
  if (words === undefined) return undefined;
  const into = await pickSpeaker(ports, article.uri, { title: l10n.t('Who is {0}?', quoteWords(words)) });
  return into && [{ do: 'splitSpeaker', from, words, into }];
}
