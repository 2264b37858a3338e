import type { Hover, Position } from 'vscode-languageserver';
import type { Span } from '../analysis/facts';
import type {
  FinalCue,
  FinalDate,
  FinalMention,
  FinalQuotation,
  FinalSpeaker,
  Marked,
} from '../annotations/mergedModel';
import { type Article, rangeOf, spanOf, wordsOf } from './article';
import { type ItemAtCursor, findAt } from './itemsAtCursor';
import { decisionLinks } from './decisionLinks';
import { distanceInWords } from './distanceInWords';
import { attributionReasonsOf } from '../messages/attributionReasons';
import { dateReasonText } from '../messages/dateReasons';
import { dateInWords } from '../messages/dateWords';
import { labelsInWords } from '../messages/verificationWords';
import { sourceLink, verificationLines } from './verificationLines';
import { confidenceInWords, paragraphs, speakerInWords } from './wording';
import { l10n } from '../l10n';

/** Runners-up below this are no help to a reader; the quick fixes offer them all the same. */
const LEAST_RUNNER_UP = 0.1;

/** Hover on a quotation, a speaker or a date: who speaks or when, and the reason. */
export function hover(article: Article, position: Position, { markdown, links, picks }: HoverAbilities): Hover | null {
  const found = findAt(article, spanOf(article, position))[0];
  if (found === undefined) return null;
  const contents = paragraphs(linesOf(article, found), markdown);
  const below = [
    markdown ? sourceLink(article, found.item) : '',
    markdown && links ? decisionLinks(article, found, picks) : '',
  ].filter(Boolean);
  return {
    contents: { ...contents, value: [contents.value, ...below].join('\n\n') },
    range: rangeOf(article, found.span),
  };
}

/** Client capabilities for hovers. */
export interface HoverAbilities {
  readonly markdown: boolean;
  /** It runs commands that are linked to. */
  readonly links: boolean;
  /** It can let the person choose a speaker. */
  readonly picks: boolean;
}

/** Paragraphs of a hover, each a list of parts. */
export function linesOf(article: Article, found: ItemAtCursor): string[][] {
  if (found.kind === 'quotation') return quotationLines(article, found.item);
  if (found.kind === 'speaker') return mentionLines(article, found.item);
  return found.kind === 'date' ? dateLines(article, found.item) : cueLines(article, found.item);
}

function quotationLines(article: Article, quotation: FinalQuotation): string[][] {
  const { merged } = article;
  const attribution = quotation.suggestion?.attribution;
  const names = quotation.speakers.map((index) => speakerInWords(merged.speakers[index]!));
  const cue = quotation.cue === undefined ? '' : `“${wordsOf(article, quotation.cue)}”`;
  const lines = [[names.join('; ') || l10n.t('Nobody named'), l10n.t(`${quotation.type} quotation`), cue]];
  const chain = attribution?.chain.map((span) => wordsOf(article, span)).join(', ') ?? '';
  if (chain !== '') lines.push([l10n.t('as passed on by {0}', chain)]);
  if (quotation.annotation === undefined && attribution !== undefined) {
    const sure = attribution.speaker === undefined ? '' : sureness(attribution.confidence);
    lines.push([attributionReasonsOf(article.text, l10n.t)(attribution.reason), sure, runnersUp(article, quotation)]);
  }
  return tidy([...lines, ...decisionLines(article, quotation)]);
}

function sureness(confidence: number): string {
  return l10n.t('Confidence: {0}', confidenceInWords(confidence));
}

function runnersUp({ merged }: Article, { suggestion }: FinalQuotation): string {
  const likely = suggestion?.attribution.runnersUp.filter(({ confidence }) => confidence >= LEAST_RUNNER_UP) ?? [];
  const names = likely.slice(0, 2).map(({ speaker }) => merged.speakers[speaker]?.name ?? '');
  return names.length === 0 ? '' : l10n.t('or {0}', names.join(l10n.t(' or ')));
}

function mentionLines(article: Article, mention: FinalMention): string[][] {
  const { merged, text } = article;
  const speaker: FinalSpeaker | undefined =
    mention.speaker === undefined ? undefined : merged.speakers[mention.speaker];
  if (speaker === undefined) return tidy([[l10n.t('Not named in the text')], ...decisionLines(article, mention)]);
  const lines = [[speakerInWords(speaker), l10n.t(kindInWords[speaker.kind])]];
  if (mention.annotation === undefined && mention.suggestion !== undefined) {
    const { reason, confidence } = mention.suggestion;
    if (reason !== undefined) lines.push([attributionReasonsOf(text, l10n.t)(reason), sureness(confidence)]);
  }
  return tidy([...lines, labelsInWords(speaker.record?.labels), ...decisionLines(article, mention)]);
}

const kindInWords = {
  Person: 'person',
  Organization: 'organisation',
  Place: 'place (as source)',
  Unnamed: 'unnamed source',
} as const;

function dateLines(article: Article, date: FinalDate): string[][] {
  const { facts, settings } = article;
  const { dateStyle, annotatorTerms } = settings;
  const terms = annotatorTerms ? [date.value, date.type] : [];
  const head = [dateInWords(date, l10n.t, dateStyle), ...terms, date.zone ?? ''];
  const suggestion = date.annotation === undefined ? date.suggestion : undefined;
  const isCounted = suggestion !== undefined && suggestion.reason.kind !== 'noPublicationDate';
  const inferred = facts.publicationDate?.source === 'inferred' && isCounted;
  const base = inferred
    ? l10n.t('publication date inferred: {0}', dateInWords(facts.publicationDate.value, l10n.t, dateStyle))
    : '';
  const other =
    suggestion?.alternatives.map((reading) => dateInWords(reading, l10n.t, dateStyle)).join(l10n.t(' or ')) ?? '';
  const told = suggestion?.reason.kind === 'dayOfPublication';
  const distance = told ? '' : distanceInWords(date.value, facts.publicationDate?.value);
  const reason = [
    distance,
    suggestion === undefined ? '' : dateReasonText(suggestion.reason, l10n.t, dateStyle),
    base,
    other === '' ? '' : l10n.t('or {0}', other),
  ];
  return tidy([head, reason, ...decisionLines(article, date)]);
}

function cueLines(article: Article, cue: FinalCue): string[][] {
  const same = ({ start, end }: Span) => start === cue.start && end === cue.end;
  const quotation = article.merged.quotations.find((candidate) => candidate.cue !== undefined && same(candidate.cue));
  const speaker = quotation?.speakers.map((index) => article.merged.speakers[index]!.name).join(', ') ?? '';
  const attributes =
    speaker === '' ? l10n.t('attributes a quotation') : l10n.t('attributes a quotation to {0}', speaker);
  return tidy([[l10n.t('Attribution verb'), attributes], ...decisionLines(article, cue)]);
}

/** The decision of a person about it. */
function decisionLines(article: Article, marked: Marked): string[][] {
  const note = marked.annotation?.note;
  return [
    [statusInWords(marked)],
    ...verificationLines(article, marked),
    note === undefined ? [] : [l10n.t('Note: {0}', note)],
  ];
}

function statusInWords({ status, annotation }: Marked): string {
  if (status === 'suggested') return l10n.t('Not confirmed yet');
  if (status === 'changed') return l10n.t('Changed since it was confirmed');
  if (status !== 'confirmed') return l10n.t('Accepted, not confirmed yet');
  return annotation?.creator === undefined ? l10n.t('Confirmed') : l10n.t('Confirmed by {0}', annotation.creator);
}

function tidy(lines: string[][]): string[][] {
  return lines.filter((parts) => parts.some((part) => part !== ''));
}
