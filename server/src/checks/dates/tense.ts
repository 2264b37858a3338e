import { isForeign } from '../../analysis/foreign';
import { asRead } from '../../analysis/text/layout/asRead';
import { lowerBound } from '../../analysis/text/lowerBound';
import type { Checked, Problem } from '../check';
import { dateInWords } from '../../messages/dateWords';
import { publicationDay, standingTimexes, type StandingTimex } from './timexes';
import { l10n } from '../../l10n';

/** Length of the clause before a date that is read, in UTF-16 code units. */
const REACH = 60;

/**
 * "The line closed on 3 May 2031" in an article of 2026: told as past, yet to come. What is planned in the past (due,
 * scheduled, until, by …) is left alone.
 */
export function futureInPast(article: Checked): Problem[] {
  return mismatches(article, 'futureInPast', ({ facts }, today, before) => {
    return facts.tense === -1 && facts.days![0] > today && toldInPast.test(before) && !planned.test(before);
  });
}

/** "The line will close on 3 May 2021" in an article of 2026: told as to come, yet past. */
export function pastInFuture(article: Checked): Problem[] {
  const promised = promisedBefore(article);
  return mismatches(article, 'pastInFuture', (timex, today, before) => {
    const [first, past] = timex.facts.days!;
    if (past > today || promised(timex.timex.start, first)) return false;
    if (!timex.facts.explicitYear) return isSaidAtEnd(article, timex) && willBeDone.test(before);
    return (timex.facts.tense === 1 && willHappen.test(before)) || (past > today - LONG_AGO && isToHappen.test(before));
  });
}

/**
 * A verb in the past, no more than three words, and the preposition of a day: "closed its doors on". What stands beside its noun
 * or has another preposition is of a time to come: "trimmed its 2025 guidance", "won a lease from 1 April", "fixed 3 June".
 */
const toldInPast =
  /\b(?:\w+ed|was|were|began|came|died|fell|found|held|left|lost|made|met|said|sank|saw|took|went|won)(?:\s+[\w’'-]+){0,3}\s+(?:on|in)\s*$|\b(?:died|opened|closed|began|ended|arrived|resigned|met|sank)\s*$/;
const planned =
  /\b(?:plan\w*|schedul\w*|due|expect\w*|project\w*|forecast\w*|predict\w*|estimat\w*|aim\w*|target\w*|set|slated|propos\w*|agreed|promis\w*|vow\w*|pledg\w*|want\w*|hop\w*|would|will|shall|may|might|could|should|until|till|by|to|through|before|after|for|if|from|extend\w*|postpon\w*|delay\w*|deferr\w*|adjourn\w*|mov\w*|schedule|deadline|contract|expir\w*|matur\w*|announc\w*|appoint\w*|elect\w*|book\w*|renew\w*|dated|called|titled|named|approv\w*|authori[sz]\w*|order\w*|fix\w*|cho(?:se|ose|ice)\w*|pick\w*|select\w*|guidance|outlook|budget\w*|fund\w*|spend\w*|appropriat\w*|offer\w*|secur\w*|award\w*|warn\w*|rais\w*|lower\w*|cut|trim\w*)\b/i;
/** "will reopen its doors on": what is done on a day, with no noun of its own that the day could be of ("will study deaths in 2020"). */
const willHappen =
  /(?:\bwill|\bshall|\bwon[’']t|[’']ll)(?:\s+(?:not|also|again|now|then|finally|first|only))?\s+(?!(?:have|than|those|of|since|from)\b)(?:be\s+)?[\w’'-]+(?:\s+(?:again|here|there|up|down|out|off|back|(?:its|their|her|his|the)\s+(?:doors?|gates?|case|appeal|vote|trial|matter|bill)|to\s+the\s+public))?\s+(?:on|in)\s*$/;
/** "will be handed over", right before "last week". */
const willBeDone =
  /\b(?:will|shall)\s+(?:not\s+|also\s+|then\s+)?be\s+\w+(?:ed|en|wn|ld|de|pt|nt|ut)(?:\s+(?:over|out|up|off|down|back|again))?\s*$/;

/** "yesterday", "last week", "two days ago" behind which the clause ends: not "last week's vote", "yesterday evening's". */
function isSaidAtEnd({ text }: Checked, { timex: { start, end } }: StandingTimex): boolean {
  return (
    /^(?:yesterday|last\s|earlier\s)|\sago$/iu.test(text.slice(start, end)) &&
    /^(?:[.,;!?”"’)]|$)/u.test(text.slice(end))
  );
}

/** "opens on", "is due in", "are expected to reopen on". */
const isToHappen =
  /\b(?:opens?|reopens?|begins?|starts?|closes?|ends?|launches|(?:is|are)\s+(?:due|expected|set|scheduled|slated)(?:\s+to\s+(?:be\s+)?\w+(?:\s+(?:again|here|there))?)?)\s+(?:on|in)\s*$/;
/** In days: "the novel opens in 1921" tells a tale. */
const LONG_AGO = 3 * 366;

/** "In 2018 she wrote: “It will reopen in 2020.”": whether an earlier year stands before a date in its paragraph. */
function promisedBefore(article: Checked): (offset: number, day: number) => boolean {
  const dated = standingTimexes(article).filter(({ facts }) => facts.explicitYear && facts.days !== undefined);
  return (offset, day) => {
    const paragraph = article.text.lastIndexOf('\n', offset);
    return dated.some(({ timex, facts }) => timex.start > paragraph && timex.end < offset && facts.days![0] < day);
  };
}

/** "Published April 9, 2024; updated April 11, 2024" tells nothing. */
function isInHeader({ facts: { header } }: Checked, offset: number): boolean {
  return header !== undefined && offset >= header.start && offset < header.end;
}

/** The words of the clause before an offset, over the line ends within its sentence. */
function clauseBefore({ text, facts: { sentences } }: Checked, offset: number): string {
  const from = Math.max(0, offset - REACH);
  const sentence = sentences[lowerBound(sentences.length, (i) => sentences[i]!.end <= offset)];
  const middle = Math.min(offset, Math.max(from, sentence?.start ?? offset));
  const before = text.slice(from, middle) + asRead(text.slice(middle, offset));
  return before.split(/[.!?;\n]/).at(-1)!;
}

function mismatches(
  article: Checked,
  check: 'futureInPast' | 'pastInFuture',
  isWrong: (timex: StandingTimex, today: number, before: string) => boolean,
): Problem[] {
  const { publicationDate } = article.facts;
  const today = publicationDate?.source === 'inferred' ? undefined : publicationDay(publicationDate);
  if (today === undefined) return [];
  const style = article.settings?.dateStyle;
  return standingTimexes(article).flatMap((one): Problem[] => {
    const { start, end, type, value } = one.timex;
    if (one.decided || one.facts.days === undefined || type === 'DURATION') return [];
    if (!one.facts.explicitYear && (check === 'futureInPast' || !one.facts.relative)) return [];
    if (isInHeader(article, start) || isForeign(article.facts, start)) return [];
    if (!isWrong(one, today, clauseBefore(article, start))) return [];
    const dates = [dateInWords(value, l10n.t, style), dateInWords(publicationDate!.value, l10n.t, style)];
    const message =
      check === 'futureInPast'
        ? l10n.t(
            '{0} is told as past but lies after the publication date, {1}. Correct the date or the tense.',
            ...dates,
          )
        : l10n.t(
            '{0} is told as to come but lies before the publication date, {1}. Correct the date or the tense.',
            ...dates,
          );
    return [{ check, start, end, message }];
  });
}
