import { lineAt, lineStarts } from '../../analysis/text/lines';
import { l10n } from '../../l10n';
import type { Checked, Problem } from '../check';
import { type NamedMention, namedMentions } from './namedMentions';

/** Titles of which a person has one in an article, by how they are written. */
const TITLES: Readonly<Record<string, string>> = {
  mr: 'Mr',
  mister: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  miss: 'Miss',
  dr: 'Dr',
  doctor: 'Dr',
  sir: 'Sir',
  dame: 'Dame',
};
/** "Mr. and Mrs. Okoye" are two: where both are of one speaker, it is not the title that is wrong. */
const MEN = ['Mr', 'Sir'];
const WOMEN = ['Mrs', 'Ms', 'Miss', 'Dame'];

/** "Dr Okoye said … Mr Okoye added": a person's title is another one than it was; one problem a person. */
export function changingTitle(article: Checked): Problem[] {
  const first = new Map<number, { readonly title: string; readonly mention: NamedMention }>();
  const found = new Set<number>();
  const lines = lineStarts(article.text);
  return namedMentions(article).flatMap((named): Problem[] => {
    const mention = withTitle(article.text, named);
    const title = titleOf(mention.words);
    if (title === undefined || !mention.running) return [];
    const { speaker, start, end, words } = mention;
    const before = first.get(speaker);
    if (before === undefined) first.set(speaker, { title, mention });
    if (before === undefined || before.title === title || found.has(speaker)) return [];
    if (isOf(MEN, WOMEN, before.title, title) || isOf(WOMEN, MEN, before.title, title)) return [];
    found.add(speaker);
    const line = lineAt(lines, before.mention.start) + 1;
    const message = l10n.t('{0} is {1} in line {2}. Use one title.', words, before.mention.words, line);
    const at = { start: before.mention.start, end: before.mention.end };
    return [{ check: 'changingTitle', start, end, message, related: { at, message: before.mention.words } }];
  });
}

/** "Ms | Okoye, 51, has worked": where nobody is quoted, a title is no part of the mention. */
function withTitle(text: string, mention: NamedMention): NamedMention {
  const before = TITLE_BEFORE.exec(text.slice(Math.max(0, mention.start - LONGEST_TITLE), mention.start))?.[1];
  if (before === undefined || titleOf(before) === undefined) return mention;
  const start = mention.start - before.length;
  return { ...mention, start, words: before.replace(/\s+/g, ' ') + mention.words };
}

/** In UTF-16 code units, with the space behind it. */
const LONGEST_TITLE = 10;
const TITLE_BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{1,6}\.?\s)$/u;

function titleOf(words: string): string | undefined {
  const [first = '', ...others] = words.split(' ');
  return others.length === 0 ? undefined : TITLES[first.replace(/\.$/, '').toLowerCase()];
}

function isOf(some: readonly string[], others: readonly string[], before: string, now: string): boolean {
  return some.includes(before) && others.includes(now);
}
