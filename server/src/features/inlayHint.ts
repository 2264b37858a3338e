import { type InlayHint, type InlayHintLabelPart, type Range } from 'vscode-languageserver';
import type { FinalDate, FinalQuotation, FinalSpeaker } from '../annotations/mergedModel';
import { type Article, rangeOf, spanOf, touches, wordsOf } from './article';
import { namesOf } from './codeActions/offer';
import { l10n } from '../l10n';
import { attributionReasonsOf, type AttributionReasonWording } from '../messages/attributionReasons';
import { dateReasonText } from '../messages/dateReasons';
import { dateInWords, shortDate } from '../messages/dateWords';
import { speakerInWords } from './wording';

/** Inlay hints: the speaker of a quotation that has no name beside it, and the day of a relative date. */
export function inlayHints(article: Article, range: Range): InlayHint[] {
  const { merged, settings } = article;
  const seen = spanOf(article, range);
  const hints: InlayHint[] = [];
  if (settings.inlayHints.speakers) {
    const attributionReason = attributionReasonsOf(article.text, l10n.t);
    for (const quotation of merged.quotations) {
      if (touches(quotation.pieces.at(-1)!, seen) && !isNamedBeside(article, quotation)) {
        hints.push(speakerHint(article, quotation, attributionReason));
      }
    }
  }
  if (settings.inlayHints.dates) {
    for (const date of merged.dates)
      if (touches(date, seen) && isRelative(article, date)) hints.push(dateHint(article, date));
  }
  return hints;
}

/** A reader sees who speaks: a name or a description stands beside the quotation. Nested ones are part of the outer one. */
function isNamedBeside(article: Article, { speakers, suggestion, parent, type }: FinalQuotation): boolean {
  if (speakers.length === 0 || parent !== undefined || type === 'indirect') return true;
  const mention = article.facts.mentions[suggestion?.attribution.mention ?? -1];
  if (mention === undefined) return false;
  // Of an "I" whom nothing names the words beside say all that is known.
  const isAllThatIsKnown = speakers.every(
    (index) => article.merged.speakers[index]!.name === wordsOf(article, mention),
  );
  return mention.kind !== 'pronoun' || isAllThatIsKnown;
}

function speakerHint(
  article: Article,
  { pieces, speakers, suggestion }: FinalQuotation,
  reasonInWords: AttributionReasonWording,
): InlayHint {
  const who = speakers.map((index) => article.merged.speakers[index]!);
  const names = who.map((speaker) => ({ ...speaker, name: shortName(speaker, article.merged.speakers) }));
  const tooltip = [who.map(speakerInWords).join('; '), reasonInWords(suggestion?.attribution.reason)]
    .filter(Boolean)
    .join(' · ');
  const evidence = suggestion?.attribution.evidence;
  const label: InlayHintLabelPart = {
    // As print does; an editor breaks a line before a bracket, and leaves the closing mark where it is.
    value: `[${namesOf(names)}]`,
    tooltip,
    ...(evidence && { location: { uri: article.uri, range: rangeOf(article, evidence) } }),
  };
  return { position: rangeOf(article, pieces.at(-1)!).end, label: [label], paddingLeft: true };
}

/** "Okoye" for a person whose last name nobody shares, the whole name of anybody else. */
function shortName(speaker: FinalSpeaker, all: readonly FinalSpeaker[]): string {
  const { name, kind } = speaker;
  if (kind !== 'Person') return name;
  const last = lastName(name);
  const isShared = all.some((other) => other !== speaker && other.kind === 'Person' && lastName(other.name) === last);
  return isShared && name !== last ? name : last;
}

/** "Barlow" of "Hugh Barlow KC" and of "Hugh Barlow Jr.": what stands behind a name is not the name; "van der Meer" is one. */
function lastName(name: string): string {
  const words = name.split(' ');
  const last = words.findLastIndex((word) => !BEHIND_A_NAME.test(word));
  let first = last;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1]!)) first--;
  return (
    (last > 0
      ? words
          .slice(first, last + 1)
          .join(' ')
          .split(',')[0]
      : words[0]) ?? name
  );
}

/** "KC", "MP", "OBE", "Jr.", "III". */
const BEHIND_A_NAME = /^(?:[A-Z]{2,4}|[JS]r\.?)$/;

/** A date that its words alone do not give: "yesterday", "on 24 December". */
function isRelative({ facts }: Article, date: FinalDate): boolean {
  if (!/^\d{4}-/.test(date.value)) return false;
  const index = facts.timexes.findIndex(({ start, end }) => start === date.start && end === date.end);
  const known = facts.timexFacts[index];
  return known !== undefined && (known.relative || !known.explicitYear);
}

function dateHint(article: Article, date: FinalDate): InlayHint {
  const { dateStyle } = article.settings;
  return {
    position: rangeOf(article, date).end,
    label: `→ ${shortDate({ value: date.value }, l10n.t, dateStyle)}`,
    tooltip: [
      dateInWords(date, l10n.t, dateStyle),
      date.suggestion === undefined ? '' : dateReasonText(date.suggestion.reason, l10n.t, dateStyle),
    ]
      .filter(Boolean)
      .join(' · '),
    paddingLeft: true,
  };
}
