import type { Span } from '../../analysis/facts';
import { l10n } from '../../l10n';
import type { Checked, Problem } from '../check';
import { spanAt } from '../../analysis/text/spanAt';
import { namedMentions, nameWords } from './namedMentions';

/** How much around a name says who it is, in UTF-16 code units. */
const REACH = 60;

/**
 * "“It is late,” said Ada Okoye.": somebody is first named as the speaker of a quotation, and nothing there says who that is. One
 * problem a person.
 * Not handled: a description in another sentence than the first.
 */
export function undescribedSpeaker(article: Checked): Problem[] {
  const { text, facts, merged } = article;
  const seen = new Set<number>();
  return namedMentions(article).flatMap((mention): Problem[] => {
    const { speaker, start, end, words, source, running } = mention;
    if (seen.has(speaker)) return [];
    seen.add(speaker);
    if (!source || !running) return [];
    const { name, roles } = merged.speakers[speaker]!;
    const parts = nameWords(name);
    // A full stop belongs to the name of a signature, "Ada Okoye.", below a letter.
    if (name.endsWith('.') || roles.length > 0 || parts.length < 2) return [];
    // A name behind a title, or beside other words, says more than a name.
    if (nameWords(words).join(' ') !== parts.join(' ')) return [];
    if (isDescribed(text, spanAt(facts.sentences, start) ?? mention, mention)) return [];
    const message = l10n.t('Nothing here says who {0} is. Add a role or a description.', parts.join(' '));
    return [{ check: 'undescribedSpeaker', start, end, message }];
  });
}

/** "a skipper named …", "Ada Okoye, 34, …", "Ada Okoye of the union", "the skipper, Ada Okoye". */
function isDescribed(text: string, sentence: Span, { start, end }: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const behind = text.slice(end, Math.min(sentence.end, end + REACH));
  // "Ada Okoye Bello", of whose name only a part was found.
  if (/^\s\p{Lu}/u.test(behind)) return true;
  if (/^(?:['’]s)?\s*(?:[,(–—-]|(?:of|from|who|whose|at|with|is|was|is|as|and|for|in|on)\b)/.test(behind)) return true;
  // A noun or another word right before the name: "neighbour Ada Okoye", "his wife, Ada Okoye".
  return !/(?:^|[“”"'.!?:;—–]\s*|[,”"]\s*(?:said|says|added|asked|told|replied|explained|wrote|recalled)\s+)$/.test(
    before,
  );
}
