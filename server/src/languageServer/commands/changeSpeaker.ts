import * as v from 'valibot';
import type { Decision, NamedSpeaker } from '../../annotations/decision';
import { quoteWords } from '../../checks/quoteWords';
import { spanOf, wordsOf } from '../../features/article';
import { named } from '../../features/codeActions/offer';
import { speakerAt } from '../../features/speakerAt';
import { l10n } from '../../l10n';
import type { Articles, OpenArticle } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { refuse } from '../refusal';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import type { ChangeSpeakerArguments } from '../../protocol/commands';
import { argumentSchema, rangeSchema } from './argumentSchemas';
import type { Picker } from './picker';
import { serverCommand } from './serverCommand';
import { pickSpeaker, type SpeakerPorts } from './speakerPicker';

interface ChangeSpeakerPorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly picker: Picker;
  readonly workspaceIndex: SpeakerPorts['workspaceIndex'];
}

const schema = argumentSchema({ range: v.optional(rangeSchema) });

/** `attribune.changeSpeaker`: renames a speaker throughout the annotations, merges two into one, or splits one into two. */
export const changeSpeakerCommand = serverCommand(
  schema,
  async (ports: ChangeSpeakerPorts, { uri, range }: ChangeSpeakerArguments) => {
    const article = await requireArticle(ports.articles, uri);
    const here = range && speakerAt(article, spanOf(article, range));
    const from =
      here === undefined
        ? await pickSpeaker(ports, uri, { title: l10n.t('Which speaker?'), known: true })
        : named(article.merged.speakers[here.speaker]!);
    if (from === undefined) return;
    const decisions = await (await askForChange(ports, article, from))?.();
    if (decisions) await ports.edits.apply(uri, article.version, decisions, l10n.t('Change Speaker'));
  },
);

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
        const question = { title: l10n.t('{0} is the same as', from.name), known: true, but: from };
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
  const words = await ports.picker.choose(l10n.t('Which mentions are another person?'), choices);
  if (words === undefined) return undefined;
  const into = await pickSpeaker(ports, article.uri, { title: l10n.t('Who is {0}?', quoteWords(words)), but: from });
  return into && [{ do: 'splitSpeaker', from, words, into }];
}
