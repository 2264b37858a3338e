import type { Decision, NamedSpeaker } from '../../annotations/decision';
import type { OpenArticle } from '../documents/articles';
import { quoteWords } from '../../checks/quoteWords';
import { spanOf, spanOnly, wordsOf } from '../../features/article';
import { findAt, type Found } from '../../features/atCursor';
import type { ArticleArguments, SelectionArguments } from '../../protocol/commands';
import { named } from '../../features/codeActions/offer';
import { askForDate } from './dateQuestion';
import { choose, pickSpeaker, typeText, type Choice } from './picker';
import type { Session } from '../session';
import { refuse } from '../sidecars/sidecarWriter';
import { l10n } from '../../l10n';

const notOpen = () => l10n.t('This file is not open as news. Open it, or treat it as news.');

/** Changes what an annotation or a suggestion at a place says: a quotation's type, a date's type and value, a note. */
export async function changeAnnotation(session: Session, { uri, range }: SelectionArguments): Promise<void> {
  const article = (await session.articles.get(uri)) ?? refuse(notOpen());
  const found = findAt(article, spanOf(article, range));
  if (found.length === 0)
    return refuse(l10n.t('Nothing is annotated here. Select words, then choose “Annotate Selection as…”.'));
  const choices = found.flatMap((one) => changesOf(session, article, one));
  const decisions = await (await choose(session, l10n.t('Change Annotation'), choices))?.();
  if (decisions) await session.deciding.decide(uri, article.version, decisions, l10n.t('Change Annotation'));
}

type Decide = () => Promise<readonly Decision[] | undefined> | readonly Decision[];

function changesOf(session: Session, article: OpenArticle, found: Found): Choice<Decide>[] {
  const { item } = found;
  const description = quoteWords(wordsOf(article, found.span));
  const choices: Choice<Decide>[] = [];
  if (found.kind === 'quotation') {
    const { pieces, type, cue, speakers } = found.item;
    const said = speakers.map((index) => named(article.merged.speakers[index]!));
    for (const other of (['direct', 'indirect', 'mixed'] as const).filter((one) => one !== type)) {
      const words = { pieces: pieces.map(spanOnly), ...(cue && { cue: spanOnly(cue) }) };
      const decision: Decision = { do: 'quotation', ...words, type: other, speakers: said };
      choices.push({ label: l10n.t(`Make it ${other}`), description, value: () => [decision] });
    }
  }
  if (found.kind === 'date') {
    choices.push({ label: l10n.t('Set type and value…'), description, value: () => askForDate(session, found.item) });
  }
  const { annotation } = item;
  if (annotation === undefined) return choices;
  const { id, note } = annotation;
  choices.push({
    label: note === undefined ? l10n.t('Add a note…') : l10n.t('Change the note…'),
    description: note ?? description,
    value: async () => {
      const typed = await typeText(
        session,
        l10n.t('Note'),
        note ?? l10n.t('What you want to remember about these words'),
      );
      return typed === undefined ? undefined : [{ do: 'note', id, note: typed }];
    },
  });
  if (note !== undefined) {
    choices.push({ label: l10n.t('Remove the note'), description: note, value: () => [{ do: 'note', id, note: '' }] });
  }
  return [...choices, { label: l10n.t('Remove the annotation'), description, value: () => [{ do: 'remove', id }] }];
}

/** Renames a speaker everywhere, takes two for one, or one for two. */
export async function changeSpeaker(session: Session, { uri }: ArticleArguments): Promise<void> {
  const from = await pickSpeaker(session, uri, { title: l10n.t('Which speaker?'), known: true });
  if (from === undefined) return;
  const article = (await session.articles.get(uri)) ?? refuse(notOpen());
  const decide = await choose<Decide>(session, from.name, [
    {
      label: l10n.t('Rename everywhere…'),
      description: l10n.t('in the annotations; the article’s words stay'),
      value: async () => {
        const name = await typeText(session, l10n.t('Rename {0}', from.name), l10n.t('The full name'));
        return name === undefined ? undefined : [{ do: 'mergeSpeakers', from, into: { ...from, name } }];
      },
    },
    {
      label: l10n.t('The same as another speaker…'),
      description: l10n.t('both become one'),
      value: async () => {
        const into = await pickSpeaker(session, uri, { title: l10n.t('{0} is the same as', from.name), known: true });
        return into && [{ do: 'mergeSpeakers', from, into }];
      },
    },
    {
      label: l10n.t('Two people, not one…'),
      description: l10n.t('some of the names mean somebody else'),
      value: () => askForSplit(session, article, from),
    },
  ]);
  const decisions = await decide?.();
  if (decisions) await session.deciding.decide(uri, article.version, decisions, l10n.t('Change Speaker'));
}

async function askForSplit(
  session: Session,
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
  const words = await choose(session, l10n.t('Which words mean somebody else?'), choices);
  if (words === undefined) return undefined;
  const into = await pickSpeaker(session, article.uri, { title: l10n.t('Who is {0}?', quoteWords(words)) });
  return into && [{ do: 'splitSpeaker', from, words, into }];
}
