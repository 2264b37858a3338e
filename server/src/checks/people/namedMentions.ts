import type { Span } from '../../analysis/facts';
import { asRead } from '../../analysis/text/layout/asRead';
import { spanAt } from '../../analysis/text/spanAt';
import type { Checked } from '../check';
import { oncePerArticle } from '../oncePerArticle';

/** A place that names a person. */
export interface NamedMention extends Span {
  /** Index in `Merged.speakers`. */
  readonly speaker: number;
  /** As a reader takes them, with title and role. */
  readonly words: string;
  /** Whether a quotation is attributed to the person there. */
  readonly source: boolean;
  /**
   * Whether they are the reporter's own words in running text: not those of the first paragraph, which may be a headline, of a line
   * without a sentence, such as a caption's credit, and of a direct quotation, for speakers call people as they like.
   */
  readonly running: boolean;
}

/** The places that name persons, in text order; no pronouns and no descriptions. */
export const namedMentions = oncePerArticle(findMentions);

function findMentions({ text, facts, merged }: Checked): readonly NamedMention[] {
  const quoted = apart(merged.quotations.filter(({ type }) => type === 'direct').flatMap(({ pieces }) => pieces));
  const sentences = facts.paragraphs.filter(
    ({ start, end }, i) => i > 0 && /[.!?]["”’')\]]*\s*$/.test(text.slice(Math.max(start, end - 20), end)),
  );
  return merged.mentions.flatMap((mention): NamedMention[] => {
    const { start, end, speaker, source, suggestion } = mention;
    if (speaker === undefined || merged.speakers[speaker]!.kind !== 'Person') return [];
    if ((suggestion?.kind ?? 'name') !== 'name') return [];
    const words = asRead(text.slice(start, end)).replace(/\s+/g, ' ');
    const running = spanAt(sentences, start) !== undefined && spanAt(quoted, start) === undefined;
    return [{ start, end, speaker, words, source, running }];
  });
}

/** Spans by their starts, without those inside another one. */
function apart(spans: readonly Span[]): Span[] {
  const outer: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span);
  return outer;
}

/** The words of a name without a genitive's ending: "Ada", "Okoye". */
export function nameWords(name: string): string[] {
  return name
    .replace(/['’]s?$/, '')
    .split(/[\s,]+/)
    .filter(Boolean);
}
