import { lineAt, lineStarts } from '../analysis/text/lines';
import type { Span } from '../analysis/facts';
import type { Checked, FilePlace, Problem } from './check';
import type { QuotedSentence } from './quotedSentence';
import { quotedSentences, type OwnSentence } from './quotedSentences';
import { quoteWords } from './quoteWords';
import { SentenceIndex } from './sentenceIndex';
import { compareWords, type WordComparison, type WordChange } from './wordChanges';
import { l10n } from '../l10n';

/** So much of two sentences must be the same for them to be one sentence in two wordings. */
const MIN_SHARE = 0.75;
/** And so much of the shorter one: otherwise they share a phrase. */
const MIN_COVER = 0.7;
/** And so many words. */
const MIN_COMMON_WORDS = 6;
/** Fewest words left out at an end that count as a change. */
const MIN_CUT_WORDS = 2;
/** Number of people from which on the same words are a saying. */
const SAYING_SPEAKERS = 2;
/** So many changes are named. */
const MAX_NAMED_CHANGES = 3;

/** A sentence like one of the article's, and where it stands. */
interface Other {
  readonly sentence: QuotedSentence;
  readonly at: Span | FilePlace;
  /** "line 4", "vote.news, line 4". */
  readonly where: string;
}

/**
 * The same sentence attributed to somebody else, or worded differently, further up in the article or in another one: words
 * changed, or a part left out although it is printed as if it were whole. Repeating a sentence, or quoting a part of it
 * as a part, is no problem; neither is what an ellipsis or brackets own up to.
 */
export function differentWording(article: Checked): readonly Problem[] {
  const sentences = quotedSentences(article);
  if (sentences.length === 0) return [];
  const here = new SentenceIndex<OwnSentence>();
  here.set('', sentences);
  const lines = lineStarts(article.text);
  return sentences.flatMap((sentence): Problem[] => {
    const own = here.like(sentence, (other) => other.sentence.quotation !== sentence.quotation);
    const others: Other[] = own.map(({ sentence: other }) => {
      const { start, end } = other;
      return { sentence: other, at: { start, end }, where: l10n.t('line {0}', lineAt(lines, start) + 1) };
    });
    for (const other of article.elsewhere?.like(sentence) ?? []) {
      const { fileName, range } = other.place;
      others.push({ sentence: other, at: other.place, where: l10n.t('{0}, line {1}', fileName, range.start.line + 1) });
    }
    return problemOf(sentence, others);
  });
}

function problemOf(sentence: OwnSentence, others: readonly Other[]): Problem[] {
  const { start, end } = sentence;
  const compared = others.map((other) => ({ other, how: compareWords(sentence.text, other.sentence.text) }));
  const same = compared.filter(({ how }) => how && isSame(how)).map(({ other }) => other);
  const problem = (other: Other, message: string, instead?: string): Problem => ({
    check: 'differentWording',
    start,
    end,
    message,
    related: { at: other.at, message: quoteWords(other.sentence.text, 200) },
    ...(instead !== undefined && { instead: { text: instead, from: other.where } }),
  });

  const strangers = same.filter((other) => !mayBeOne(sentence.person, other.sentence.person));
  const [stranger] = strangers;
  if (stranger && new Set(strangers.map((other) => other.sentence.person)).size < SAYING_SPEAKERS) {
    // Of two places in one article, the second is the one to look at.
    if (isAbove(stranger, sentence)) {
      const [mine, theirs] = [sentence.person!, stranger.sentence.person!];
      const message = l10n.t('{0} says here what {1} says in {2}. Check who said it.', mine, theirs, stranger.where);
      return [problem(stranger, message)];
    }
  }
  // Words that stand elsewhere just so are vouched for.
  if (same.some(({ sentence: other }) => mayBeOne(nameOf(sentence), nameOf(other)))) return [];
  for (const { other, how } of compared) {
    if (how === undefined || !isOneSentence(how)) continue;
    if (!mayBeOne(nameOf(sentence), nameOf(other.sentence))) continue;
    if (how.changes.length > 0) {
      if (!isAbove(other, sentence)) continue;
      const message = l10n.t(
        'Worded differently in {0}: {1}. Check which is right.',
        other.where,
        changesInWords(how.changes, fileOf(other) ?? other.where),
      );
      return [problem(other, message, how.all && how.allOther ? other.sentence.text : undefined)];
    }
    if (!sentence.whole || !how.all || wordCount(how.after) < MIN_CUT_WORDS) continue;
    const message = l10n.t(
      'Cut short: in {0} the sentence goes on {1}. Complete it, or mark the cut with an ellipsis.',
      other.where,
      quoteWords(how.after),
    );
    return [problem(other, message, other.sentence.text)];
  }
  return [];
}

function isSame({ changes, all, allOther }: WordComparison): boolean {
  return changes.length === 0 && all && allOther;
}

function isOneSentence({ common, share, cover }: WordComparison): boolean {
  return common >= MIN_COMMON_WORDS && share >= MIN_SHARE && cover >= MIN_COVER;
}

/** The other article's name; undefined for another place of this one. */
function fileOf({ at }: Other): string | undefined {
  return 'uri' in at ? at.fileName : undefined;
}

/** Another article counts as above. */
function isAbove({ at }: Other, { start }: Span): boolean {
  return 'uri' in at || at.start < start;
}

function nameOf({ person, speaker }: QuotedSentence): string | undefined {
  return person ?? speaker;
}

/** Whether two names may mean one person: they share a word, as "Ada Okoye" and "Mrs Okoye" do; nobody may be anybody. */
function mayBeOne(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const names = new Set(namesIn(one));
  return namesIn(other).some((name) => names.has(name));
}

function namesIn(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}'’-]{2,}/gu) ?? [name];
}

function wordCount(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}

/** `transcript.txt has “There is” instead of “There’s”; it has no “very”`. */
function changesInWords(changes: readonly WordChange[], there: string): string {
  const named = changes.slice(0, MAX_NAMED_CHANGES).map(({ here, there: other }) => {
    if (other === '') return l10n.t('{0} does not have {1}', there, quoteWords(here));
    if (here === '') return l10n.t('{0} also has {1}', there, quoteWords(other));
    return l10n.t('{0} has {1} instead of {2}', there, quoteWords(other), quoteWords(here));
  });
  const more = changes.length - named.length;
  return named.join('; ') + (more > 0 ? l10n.t('; and {0} more', more) : '');
}
