import { CAPITAL_A, CAPITAL_Q, COLON } from '../../text/codeUnits';
import { Kind, Shape, type Tokens } from '../../text/tokens';
import { WordClass } from '../words';
import type { TokenRange } from '../../text/tokenRange';

/** Label that opens a paragraph of a transcript: "Ms. Wangari Njoroge (Mbarra East):", "Q.", "[00:14] Josephine Adair:". */
export interface TurnLabel {
  /** The paragraph's index. */
  readonly paragraph: number;
  /** The tokens that name the speaker, without brackets, office behind a comma, and time. */
  readonly name: TokenRange;
  /** First token of what is said; the end of the paragraph for a label on a line of its own. */
  readonly words: number;
  /** The name as written, in capitals or not. */
  readonly text: string;
  readonly form: LabelForm;
  /** A time stands beside the name. */
  readonly isStamped: boolean;
}

/**
 * How a label is set off: a colon, a stop behind a surname in capitals, a dash, the letters Q and A, or a line of its own. The
 * examiner of a court record, "BY MS. REED:", says nothing there: the questions below are hers.
 */
export type LabelForm = 'colon' | 'stop' | 'dash' | 'letter' | 'ownLine' | 'examiner';

/** No label is longer, in UTF-16 code units. */
const LONGEST = 140;

/** "0:05", "01:02:03", "10:42 AM". */
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?`;
/** "[00:14]", "(1:02:03)", "0:05 -", "12.", ">>" before a label. */
const BEFORE = new RegExp(
  String.raw`^(?:(?:\[${TIME}\]|\(${TIME}\)|${TIME})(?:\s*[-–—|]\s+|\s+)|\d{1,3}[.)]\s+|>>+\s*)?`,
  'u',
);
/** "(Mbarra East)", "[01:12]", "0:05", "- 10:42 AM" behind a name. */
const BEHIND = String.raw`(?:\s*(?:\([^()\n]{1,60}\)|\[[^\][\n]{1,60}\]|(?:[-–—|]\s)?${TIME}))*`;
const STAMPED = new RegExp(TIME, 'u');
const NAME_WORD = String.raw`[\p{Lu}][\p{L}\p{M}’'.-]*`;
const SMALL_WORD = String.raw`(?:of|the|for|on|and|to|in|at|de|del|di|da|van|von|der|den|la|le|al|bin|ibn)`;
const NAME = String.raw`${NAME_WORD}(?:\s+(?:${NAME_WORD}|${SMALL_WORD}|&|#?\d{1,3}\b(?![:.]\d))){0,12}`;
/** ", PRESENTER", ", counsel to the inquiry", ", BYLINE". */
const OFFICE = String.raw`(?:,\s+[\p{L}][\p{L}\p{M}’'.,\s-]{1,70}?)?`;

const COLON_LABEL = new RegExp(String.raw`^(?<name>${NAME})${OFFICE}${BEHIND}\s*:(?=\s|$)\s*`, 'u');
/** A person who has no name in the record, or none that looks like one: "A man at the back:", "kite_flyer7:". */
const NAMELESS = new RegExp(
  String.raw`^(?:(?:An?|The|One|Another)\s+)?(?<name>(?:(?:[Uu]nidentified|[Mm]ale|[Ff]emale|[Yy]oung|[Oo]ld|[Ss]econd|[Ff]irst)\s+)?(?:[Vv]oices?|[Mm][ae]n|[Ww]om[ae]n|[Bb]oy|[Gg]irl|[Cc]hild|[Cc]aller|[Aa]udience|[Mm]ember|[Hh]eckler|[Ss]tudent|[Ll]istener|[Vv]iewer|[Pp]rotester|[Ss]houts?)(?:\s[\p{L}\d]+){0,6}|(?=[\p{L}.-]*[@_\d])[@\p{L}][\p{L}\d_.-]{2,30})${BEHIND}\s*:(?=\s)\s*`,
  'u',
);
/** "Mr. LANGSTROM. I ask", "The SPEAKER pro tempore (Mr. Gant). The time": all letters of the name are capitals. */
const STOP = new RegExp(
  String.raw`^(?<name>(?:(?:The|Mr|Ms|Mrs|Miss|Dr|Hon|Sen|Rep|Senator|Representative)\.?\s+)(?:(?:Acting|Deputy|Vice)\s+)?(?:\p{Lu}[\p{Lu}’'-]+\s?){1,4}(?:\s?pro\s+tempore)?)(?:\s*\([^()\n]{1,60}\))?(?:\s*of\s+\p{Lu}[\p{L}\s]{2,30})?\.\s+(?=[\p{Lu}“"‘])`,
  'u',
);
/** The first letters of "The", "Mr", "Dr", "Hon", "Sen", "Rep" and the like in `STOP`. */
const OPENINGS_OF_TITLES = 'TMDHSR';
/** "Nadia Brookes — We", "Host – Who". */
const DASH = new RegExp(String.raw`^(?<name>${NAME})${BEHIND}\s+[—–]\s+(?=[\p{Lu}“"‘])`, 'u');
/** "BY MS. REED:", "CROSS-EXAMINATION BY MR. LOPEZ". */
const EXAMINER =
  /^(?:(?:[\p{Lu}-]+\s+){0,2}EXAMINATION\s+)?BY\s+(?<name>(?:MR|MS|MRS|MISS|DR)\.?\s+\p{Lu}[\p{Lu}’'.\s-]{1,40}?)\s*:?\s*$/u;
/** "Q. When", "Q    When", "Q1\tWere", "Question: Did". */
const LETTER = /^(?<name>(?:Q|A)\d{0,3}|Question|Answer)(?:[.:)]\s*|\s*[—–]\s*|\t\s*|\s{2,})(?=\S)/u;
const LONE_Q = /^(?<name>Q)\s(?=\p{Lu})/u;
/** "Miriam Thorsby", "Clementine Rao (Selmouth West)", "MODERATOR:". */
const OWN_LINE = new RegExp(String.raw`^(?<name>${NAME_WORD}(?:\s+${NAME_WORD}){1,4})${BEHIND}\s*$`, 'u');
/** "The Secretary of State for Roads (Dominic Ashgrove)". */
const OWN_OFFICE = new RegExp(String.raw`^(?<name>The\s+${NAME})\s*\((?:${NAME_WORD}\s?){2,5}\)\s*$`, 'u');
/** "<v Nadia Brookes>" of WebVTT. */
const VOICE = /^<v(?:\.[\w.-]+)?\s+(?<name>[^<>]{2,60})>\s*/u;

/** The label that opens a paragraph, undefined where none does. */
export function turnLabelAt(tokens: Tokens, paragraph: number): TurnLabel | undefined {
  const first = tokens.paragraphStarts[paragraph]!;
  const past = tokens.paragraphStarts[paragraph + 1]!;
  if (!mayHaveLabel(tokens, first, past)) return undefined;
  const start = tokens.start(first);
  const end = tokens.end(past - 1);
  const line = tokens.text.slice(start, Math.min(end, start + LONGEST));
  const before = BEFORE.exec(line)![0].length;
  const rest = line.slice(before);
  const found = formOf(rest, end - start <= LONGEST);
  if (found === undefined) return undefined;
  const [form, match] = found;
  const words = Math.min(past, tokens.at(start + before + match[0].length));
  const nameStart = start + before;
  const { from, to } = form === 'letter' ? namedFrom(match) : namedPart(match);
  const name = { first: tokens.at(nameStart + from), past: tokens.at(nameStart + to) };
  if (name.past <= name.first) return undefined;
  return {
    paragraph,
    name,
    words,
    text: rest.slice(from, to),
    form,
    isStamped: STAMPED.test(line.slice(0, before + match[0].length)),
  };
}

/** No name on a line of its own has more tokens, but for what stands in brackets at its end. */
const MOST_TOKENS = 14;

/** Whether a paragraph has what a label must have: most have none, and their text is not looked at. */
function mayHaveLabel(tokens: Tokens, first: number, past: number): boolean {
  // "Q.", "A", "[00:14]", "(0:05)", ">>", "12."; "<v" of WebVTT.
  const opening = tokens.char(first);
  if (opening === CAPITAL_Q || opening === CAPITAL_A) return true;
  if (tokens.kind(first) === Kind.Number || tokens.kind(first) === Kind.Bracket) return true;
  const end = tokens.start(first) + LONGEST;
  if (tokens.end(past - 1) <= end && (past - first <= MOST_TOKENS || tokens.kind(past - 1) === Kind.Bracket))
    return true;
  // "Mr. LANGSTROM. I ask"
  for (let i = first + 1; i <= first + 4; i++) if (tokens.has(i, Shape.AllCapitals)) return true;
  for (let i = first; i < past && tokens.start(i) < end; i++) {
    if (tokens.kind(i) === Kind.Punctuation && tokens.char(i) === COLON) return true;
    if (tokens.kind(i) === Kind.Dash) return true;
  }
  return false;
}

/** How a line sets its label off. The sign that an expression needs is looked for first: most lines have none. */
function formOf(line: string, whole: boolean): [LabelForm, RegExpExecArray] | undefined {
  const opening = line.charAt(0);
  const letter = opening === 'Q' || opening === 'A' ? (LETTER.exec(line) ?? LONE_Q.exec(line)) : null;
  if (letter !== null) return ['letter', letter];
  const examiner = whole && line.includes('BY') ? EXAMINER.exec(line) : null;
  if (examiner !== null) return ['examiner', examiner];
  const colon =
    (line.includes(':') ? (COLON_LABEL.exec(line) ?? NAMELESS.exec(line)) : null) ??
    (opening === '<' ? VOICE.exec(line) : null);
  if (colon !== null) return ['colon', colon];
  const stop = OPENINGS_OF_TITLES.includes(opening) ? STOP.exec(line) : null;
  if (stop !== null) return ['stop', stop];
  const dash = line.includes('—') || line.includes('–') ? DASH.exec(line) : null;
  if (dash !== null) return ['dash', dash];
  const ownLine = whole ? (OWN_LINE.exec(line) ?? (opening === 'T' ? OWN_OFFICE.exec(line) : null)) : null;
  return ownLine === null ? undefined : ['ownLine', ownLine];
}

/** A person in brackets behind an office is who speaks: "The Minister for Transport (Mr. Barasa)". */
const HOLDER =
  /\((?<holder>(?:MR|MRS|MS|DR|SHRI|SHRIMATI|SMT|HON|Shri|Shrimati|Smt|Mr|Mrs|Ms|Miss|Dr|Prof|Hon|Sir|Dame|Lord|Lady|Eng|Capt|Col|Gen)\.?\s[^()]{2,50})\)/u;
/** Without a title, behind an office that "The" opens: "The Minister for Rail (Dominic Ashgrove)". */
const BARE_HOLDER = /^The\s[^()]{3,80}\((?<holder>\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,3})\)/u;

function namedPart(match: RegExpExecArray): { from: number; to: number } {
  const holder = HOLDER.exec(match[0]) ?? BARE_HOLDER.exec(match[0]);
  if (holder === null) return namedFrom(match);
  const from = match[0].indexOf('(', holder.index) + 1;
  return { from, to: from + holder.groups!['holder']!.length };
}

function namedFrom(match: RegExpExecArray): { from: number; to: number } {
  const name = match.groups!['name']!;
  const from = match[0].indexOf(name);
  return { from, to: from + name.trimEnd().length };
}

/** "THE COURT:", "THE WITNESS:" of a court record. */
const COURT = /^THE (?:COURT|WITNESS|CLERK|DEFENDANT|BAILIFF|REPORTER|INTERPRETER|JUROR|FOREPERSON|FOREMAN)\b/;

/** Whether a label may name who speaks: a person, an office, an organisation; not "Oven", "Myth", "Where", "For the dough". */
export function namesSpeaker(tokens: Tokens, { name, form, text }: TurnLabel): boolean {
  if ((form !== 'colon' && form !== 'dash') || COURT.test(text)) return true;
  let names = 0;
  for (let i = name.first; i < name.past; i++) {
    if (tokens.kind(i) !== Kind.Word) continue;
    if (tokens.isA(i, WordClass.Title | WordClass.Role)) return true;
    if (isOrdinary(tokens, i)) continue;
    names++;
  }
  const words = text.split(/\s+/u).length;
  return words > 1 ? names > 0 : names === 1;
}

/** A word that is no name: it is in the lexicon as a noun, a verb or a small word, and neither as a first name nor as a surname. */
export function isOrdinary(tokens: Tokens, i: number): boolean {
  if (tokens.word(i) === 0) return false;
  if (tokens.isA(i, WordClass.MaleName | WordClass.FemaleName | WordClass.Surname)) return false;
  return tokens.isA(
    i,
    WordClass.Common |
      WordClass.Noun |
      WordClass.Preposition |
      WordClass.Determiner |
      WordClass.Subordinator |
      WordClass.Auxiliary |
      WordClass.Adverb |
      WordClass.Adjective |
      WordClass.BaseVerb |
      WordClass.FiniteVerb |
      WordClass.Gerund |
      WordClass.Weekday |
      WordClass.Month |
      WordClass.Conjunction,
  );
}
