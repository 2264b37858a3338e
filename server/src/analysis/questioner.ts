import type { Speaker } from './facts';

/** Names of whoever asks the questions of an interview behind a letter or a word: the medium itself, and no source of the article. */
export const QUESTIONER = { letter: 'Q', word: 'Question' } as const;

/** Whether a speaker is whoever asks behind a letter or a word. */
export function isQuestioner({ name, kind }: Pick<Speaker, 'name' | 'kind'>): boolean {
  return kind === 'Unnamed' && (name === QUESTIONER.letter || name === QUESTIONER.word);
}
