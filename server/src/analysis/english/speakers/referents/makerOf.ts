import { AUTHOR_PREPOSITIONS } from '../../lexicon/prepositions';
import { FILED_DOCUMENTS, FILING_VERBS } from '../../lexicon/documents';
import { DEFINITE_DETERMINERS } from '../../lexicon/determiners';
import { Shape } from '../../../text/tokens';
import type { TokenRange } from '../../../text/tokenRange';
import { WordClass } from '../../words';
import { headOf } from './descriptionHead';
import type { Discourse } from './discourse';

const NAMES_BACK = 30;
/** In tokens: "Acme’s third quarterly | report". */
const FAR = 4;
/** In tokens: "Acme said on Friday that it had | filed". */
const LONGEST_PREDICATE = 12;

/**
 * Name of who speaks through a document, as an index in `names`: "Foster’s book", "figures from the Central Bank"; for "the report",
 * whoever made the one that the text has named before; undefined where the document speaks itself.
 */
export function makerOf(discourse: Discourse, range: TokenRange): number | undefined {
  const { tokens, names } = discourse;
  const head = headOf(tokens, range);
  const filed = FILED_DOCUMENTS.has(tokens.word(head));
  if (!filed && !tokens.isA(head, WordClass.Document)) return undefined;
  for (let i = discourse.nameAt(range.first); i < names.length && names[i]!.past <= range.past; i++)
    if (makes(discourse, i)) return i;
  if (!DEFINITE_DETERMINERS.has(tokens.word(range.first)) || tokens.isA(range.first, WordClass.Possessive))
    return undefined;
  return madeBefore(discourse, range.first, head, filed);
}

/** "Foster’s", "by the Central Bank" */
function makes({ tokens, names }: Discourse, index: number): boolean {
  const { first, past, kind } = names[index]!;
  const made = AUTHOR_PREPOSITIONS.has(tokens.word(first - 1)) || AUTHOR_PREPOSITIONS.has(tokens.word(first - 2));
  return kind !== 'place' && (tokens.has(past, Shape.Clitic) || made);
}

/** Maker of a document that a description names: whoever made or filed it further up. */
function madeBefore(discourse: Discourse, before: number, head: number, filed: boolean): number | undefined {
  const { tokens, names } = discourse;
  for (let i = discourse.nameAt(before) - 1, seen = 0; i >= 0 && seen < NAMES_BACK; i--, seen++) {
    // "a report from Lagos", but "a study by Dixon Hall"
    if (names[i]!.kind === 'place' && names[i]!.past - names[i]!.first === 1) continue;
    if (hasMade(discourse, i, tokens.word(head))) return i;
    if (filed && hasFiled(discourse, i)) return i;
  }
  return undefined;
}

/** "Acme’s new report", "the Acme report", "a report by Acme" */
function hasMade({ tokens, names }: Discourse, index: number, document: number): boolean {
  if (document === 0) return false;
  const { first, past } = names[index]!;
  const from = tokens.has(past, Shape.Clitic) ? past + 1 : past;
  const reach = from > past ? FAR : 1;
  for (let i = from; i < from + reach; i++) if (tokens.is(i, document)) return true;
  for (let i = first - 1; i > first - FAR; i--)
    if (AUTHOR_PREPOSITIONS.has(tokens.word(i))) return tokens.is(i - 1, document);
  return false;
}

/** "Acme has filed a suit", "Acme is suing the port" */
function hasFiled({ tokens, names, marks }: Discourse, index: number): boolean {
  const { past } = names[index]!;
  if (tokens.has(past, Shape.Clitic) || marks.within[past] !== 0) return false;
  for (let i = past; i < past + LONGEST_PREDICATE && !tokens.has(i, Shape.SentenceStart); i++)
    if (FILING_VERBS.has(tokens.word(i))) return true;
  return false;
}
