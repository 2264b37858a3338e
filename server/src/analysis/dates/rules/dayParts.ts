import { Kind, Shape, type Tokens } from '../../tokens';
import { wordId, wordSet } from '../../words';
import { isClosed } from '../guards';
import { Grain, type Match, match, type Read, type Rule, type Shift, shift } from '../meaning';
import { isDash } from '../numbers';
import { partCodes, partOf } from '../vocabulary';

const THE = wordId('the');
const THAT = wordId('that');
const OF = wordId('of');
const MID = wordId('mid');
const HOURS = wordId('hours');
const EARLY = wordId('early');
const LATE = wordId('late');
const MORNING = wordId('morning');
const IN = wordSet('in by during');
const STEPS = new Map([
  [wordId('next'), 1],
  [wordId('following'), 1],
  [wordId('same'), 0],
  [wordId('previous'), -1],
]);

/** "the morning of April 19", "that afternoon", "the next morning", "in the evening", "mid-afternoon", "the early hours of Monday". */
export const dayParts: Rule = {
  starts: [THE, THAT, MID, EARLY, LATE],
  read(tokens, i, read) {
    if (tokens.is(i, MID)) return middle(tokens, i, read);
    if (!tokens.is(i, THE) && !tokens.is(i, THAT)) return undefined;
    const step = STEPS.get(tokens.word(i + 1));
    let at = step === undefined ? i + 1 : i + 2;
    const early = tokens.is(at, EARLY) || tokens.is(at, LATE);
    if (early) at++;
    const hours = tokens.is(at, HOURS);
    const part = hours && early ? 0 : partOf.get(tokens.word(at));
    if (part === undefined) return undefined;
    const code = hours ? 'MO' : partCodes[part]!;
    const whole = tokens.is(at, MORNING) && tokens.is(at + 1, HOURS) ? at + 2 : at + 1;
    const mod = early && !hours ? (tokens.is(at - 1, LATE) ? 'END' : 'START') : undefined;
    const day = tokens.is(whole, OF) ? read(tokens, whole + 1) : undefined;
    if (day !== undefined && isDay(day)) return match(i, day.past, withPart(day, code), mod);
    if (hours) return undefined;
    if (step !== undefined || tokens.is(i, THAT))
      return match(i, whole, { ...shift(Grain.Day, step ?? 0, 'running'), part: code }, mod);
    // "in the morning shows", "by the dawn of reason".
    if (tokens.is(whole, OF) || (tokens.kind(whole) === Kind.Word && !isClosed(tokens, whole))) return undefined;
    return IN.has(tokens.word(i - 1))
      ? match(i, whole, { ...shift(Grain.Day, 0, 'running'), part: code }, mod)
      : undefined;
  },
};

function isDay({ meaning }: Match): boolean {
  if (meaning.kind === 'shift') return meaning.unit === Grain.Day;
  return (
    meaning.kind === 'point' && (meaning.fields.day ?? meaning.fields.weekday ?? meaning.fields.holiday) !== undefined
  );
}

function withPart(day: Match, part: string): Match['meaning'] {
  const { meaning } = day;
  if (meaning.kind === 'shift') return { ...meaning, part };
  return meaning.kind === 'point' ? { ...meaning, fields: { ...meaning.fields, part } } : meaning;
}

/** "mid-afternoon", "mid-morning Monday". */
function middle(tokens: Tokens, i: number, read: Read): Match | undefined {
  const at = isDash(tokens, i + 1) && tokens.has(i + 1, Shape.Glued) ? i + 2 : i + 1;
  const part = partOf.get(tokens.word(at));
  if (part === undefined) return undefined;
  const day = read(tokens, at + 1);
  if (day !== undefined && isDay(day)) return match(i, day.past, withPart(day, partCodes[part]!), 'MID');
  const meaning: Shift = { ...shift(Grain.Day, 0, 'spokenOf'), part: partCodes[part]! };
  return match(i, at + 1, meaning, 'MID');
}
