import { CONTINUATIVES, MODALS, NEGATIONS, PASSIVE_AUXILIARIES } from '../lexicon/verbForms';
import { CONDITIONALS } from '../lexicon/prepositions';
import { NEGATIVE_PRONOUNS } from '../lexicon/pronouns';
import type { Sentence } from '../phrases/phrases';
import { isShouted } from '../tagging/tagSentence';
import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { wordId, wordSet } from '../words';
import { accordingTo } from './accordingTo';
import { byAgent } from './agents';
import { asSaying } from './asSaying';
import { citing } from './citing';
import { contentOf } from './contents';
import { inCourt, isHearing } from './courtReports';
import { isCue, mayBeCue } from './cues';
import { inWordsOf, putIt } from './inWords';
import { type Report, scored } from './report';
import type { Source } from './source';
import { isSetPhrase, isSign } from './notSpeech';
import { findSource } from './sources';
import { byUnlistedVerb } from './unlistedVerbs';
import { verbGroup } from './verbGroup';
import type { TokenRange } from '../../text/tokenRange';

const ACCORDING = wordId('according');
const WOULD = wordId('would');
const ONLY = wordId('only');
const WORDS = wordId('words');
/** "As Okoye put it" */
const FORMS_OF_PUT = wordSet('put puts');
const TO = wordId('to');
/** By how much a report without marks must be likelier than one with them. */
const WITHOUT_MARKS = 0.1;
const AS = wordId('as');
const SAYING = wordId('saying');

/** Finds every cue of a sentence that has a content, left to right. */
export function findReports(sentence: Sentence, floor: number): Report[] {
  const reports: Report[] = [];
  const { within, first, past } = sentence;
  for (let i = first; i < past; i++) {
    if (within[i] !== 0) continue;
    const report = reportAt(sentence, i, reports);
    if (report === undefined || report.confidence < leastOf(report, floor)) continue;
    const inner = outermost(sentence, report, reports);
    if (inner >= 0) {
      reports.splice(inner, 0, report);
      continue;
    }
    const passed = passedOn(report, reports);
    if (passed < 0) reports.push(report);
    else if (report.source !== undefined) reports[passed] = passedBy(reports[passed]!, report.source);
  }
  return reports;
}

/** The least confidence of a report. Without marks a clause is taken for words said only where that is likelier. */
function leastOf({ candidate, rule }: Report, floor: number): number {
  const bare = !candidate.loose && candidate.column === 1 && rule !== 'according-to';
  return bare && floor > 0 ? floor + WITHOUT_MARKS : floor;
}

/** The report whose cue begins at a token. */
function reportAt(sentence: Sentence, i: number, earlier: readonly Report[]): Report | undefined {
  const { tokens, tags } = sentence;
  if (tags[i] !== Tag.Verb && !mayBeCue(tokens, i)) return undefined;
  if (tokens.is(i, ACCORDING)) return tokens.is(i + 1, TO) ? accordingTo(sentence, i) : undefined;
  if (tokens.is(i, WORDS)) return inWordsOf(sentence, i);
  if (FORMS_OF_PUT.has(tokens.word(i))) return putIt(sentence, i);
  if (isHearing(sentence, i))
    return inCourt(sentence, i) ?? (isCue(tokens, i) ? byVerb(sentence, i, earlier) : undefined);
  if (isCue(tokens, i)) return byAgent(sentence, i) ?? byVerb(sentence, i, earlier);
  return byUnlistedVerb(sentence, i);
}

/**
 * "The keeper told the crew that the lock was safe, according to two stewards": they speak, and the whole report is their
 * words, unless it quotes its own source. The index of that report, -1 for none.
 */
function outermost({ within }: Sentence, { rule, content }: Report, earlier: readonly Report[]): number {
  if (rule !== 'according-to') return -1;
  return earlier.findIndex((other) => {
    const first = other.source?.first;
    if (first === undefined || other.content.some((range) => within[range.first] !== 0)) return false;
    const ranges = [{ first, past: other.cue?.past ?? first + 1 }, ...other.content];
    return ranges.every((inner) => content.some((range) => range.first <= inner.first && inner.past <= range.past));
  });
}

/** "…, Okoye told reporters, the Daily Post reports": whoever passes a whole report on is not its speaker. Its index, or -1. */
function passedOn({ cue, content }: Report, earlier: readonly Report[]): number {
  if (cue === undefined) return -1;
  return earlier.findIndex((other) => {
    const holds = ({ first, past }: TokenRange) =>
      first <= other.cue!.first && other.cue!.past <= past && cue.first >= past;
    return other.cue !== undefined && content.some(holds);
  });
}

function passedBy(report: Report, agency: TokenRange): Report {
  return { ...report, via: [agency, ...report.via] };
}

function byVerb(sentence: Sentence, cue: number, earlier: readonly Report[]): Report | undefined {
  const { tokens } = sentence;
  const group = verbGroup(sentence, cue);
  if (!canReport(sentence, cue, group) || isSetPhrase(sentence, cue, group)) return undefined;
  if (tokens.is(cue, SAYING) && tokens.is(cue - 1, AS)) return asSaying(sentence, cue);
  const source = findSource(sentence, cue, group, earlier);
  if (source === undefined || isNobody(sentence, source)) return undefined;
  const content = contentOf(sentence, cue, source);
  if (content.length === 0 || (isSign(sentence, source.range) && isQuoted(sentence, content))) return undefined;
  const report = scored(sentence, { first: cue, past: cue + 1 }, source.range, source.side, content, 'cue-and-source');
  return citing(sentence, report);
}

/** A notice that reads “Closed”; but "the notice said that the shop was closed" reports. */
function isQuoted({ within }: Sentence, content: readonly TokenRange[]): boolean {
  return content.every(({ first, past }) => within[first] !== 0 && within[past - 1] !== 0);
}

/** "Nobody said that it was safe", "If Okoye says that it is safe, …": nothing was said. */
function isNobody({ tokens, first }: Sentence, { range }: Source): boolean {
  return (
    NEGATIVE_PRONOUNS.has(tokens.word(range.first)) ||
    (range.first === first + 1 && CONDITIONALS.has(tokens.word(first)))
  );
}

/** No speech yet, none at all, or somebody is spoken to: "will tell", "did not say", "was told". */
function canReport(sentence: Sentence, cue: number, group: number): boolean {
  const { tokens, tags } = sentence;
  const tag = tags[cue]!;
  if (tag === Tag.Name || tag === Tag.Adjective) return false;
  // "a police report | said": the subject of the verb behind it.
  if (tag === Tag.Noun && (tags[cue + 1] === Tag.Verb || tags[cue + 1] === Tag.Auxiliary)) return false;
  // "the report “Last Orders”", "his claim": nouns.
  if (tag === Tag.Noun && (tags[cue - 1] === Tag.Determiner || tags[cue - 1] === Tag.Possessive)) return false;
  // "READ MORE: …"
  if (tokens.has(cue, Shape.AllCapitals) && !isShouted(tokens, sentence.first, sentence.past)) return false;
  let passive = false;
  let i = cue - 1;
  for (
    ;
    i >= sentence.first &&
    (i >= group || tags[i] === Tag.Adverb || tags[i] === Tag.Auxiliary || NEGATIONS.has(tokens.word(i)));
    i--
  ) {
    // "would say only that it was late": so much was said.
    if (tokens.is(i, WOULD) && (tokens.is(cue + 1, ONLY) || tokens.is(cue - 1, ONLY))) return true;
    if (MODALS.has(tokens.word(i)) || NEGATIONS.has(tokens.word(i))) return false;
    if (PASSIVE_AUXILIARIES.has(tokens.word(i)) && tag !== Tag.Gerund) passive = true;
  }
  if (passive) return false;
  if (tags[i] === Tag.To) return CONTINUATIVES.has(tokens.word(i - 1));
  return tag === Tag.Verb || tag === Tag.Gerund || tag === Tag.Base || tag === Tag.Participle || tag === Tag.Noun;
}
