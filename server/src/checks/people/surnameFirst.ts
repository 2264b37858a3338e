import { lineAt, lineStarts } from '../../analysis/text/lines';
import { l10n } from '../../l10n';
import type { Checked, Problem } from '../check';
import { type NamedMention, namedMentions, nameWords } from './namedMentions';

/** How far back a first name is looked for that no mention has, in UTF-16 code units. */
const REACH = 10_000;

/**
 * "“It is late,” Okoye said. … Ada Okoye, the mayor, …": somebody speaks by surname, without a title, and has the full name only
 * further down. One problem a person; a headline may have the surname alone.
 */
export function surnameFirst(article: Checked): Problem[] {
  const { text, merged } = article;
  const mentions = namedMentions(article);
  const lines = lineStarts(text);
  const firstFull = new Map<number, NamedMention>();
  for (const mention of mentions)
    if (mention.running && nameWords(mention.words).length > 1 && !firstFull.has(mention.speaker))
      firstFull.set(mention.speaker, mention);
  const seen = new Set<number>();
  return mentions.flatMap((mention): Problem[] => {
    const { speaker, start, end, words, source, running } = mention;
    if (seen.has(speaker) || (!running && nameWords(words).length < 2)) return [];
    seen.add(speaker);
    const name = nameWords(merged.speakers[speaker]!.name);
    if (!source || name.length < 2 || nameWords(words).join(' ') !== name.at(-1)) return [];
    // "Mayor Okoye", also where the title is no part of the name.
    const before =
      text
        .slice(Math.max(0, start - 20), start)
        .trimEnd()
        .split(/\s/u)
        .at(-1) ?? '';
    if (/^[^\p{L}]*\p{Lu}[\p{L}.]*$/u.test(before)) return [];
    const [first] = name as [string];
    if (text.slice(Math.max(0, start - REACH), start).includes(`${first} `)) return [];
    const full = firstFull.get(speaker);
    if (full === undefined || full.start < start || !nameWords(full.words).includes(first)) return [];
    const line = lineAt(lines, full.start) + 1;
    const message = l10n.t('The full name, {0}, comes only in line {1}. Give it here.', name.join(' '), line);
    const at = { start: full.start, end: full.end };
    return [{ check: 'surnameFirst', start, end, message, related: { at, message: full.words } }];
  });
}
