import { endsInS } from '../phrases/endsInS';
import { isTime, type Sentence } from '../phrases/phrases';
import { Tag } from '../tags';
import { Shape } from '../../text/tokens';
import { wordId, WordClass } from '../words';

const THAT = wordId('that');
const TIMES = wordId('times');
/** In tokens. */
const REACH = 25;

/**
 * The "that" behind all that says where, when and how: "said in an interview taped before the vote | that", "noted several times
 * | that", "acknowledged before the judge | that"; -1 for none.
 */
export function thatBehindAdjuncts(sentence: Sentence, start: number): number {
  const { tokens, tags, within, past } = sentence;
  if (tags[start] === Tag.Dash) return thatBehindDashes(sentence, start);
  // "said |, among other things, | that", "notes |, however, | that"
  const parenthesis = tags[start] === Tag.Comma && !tokens.is(start + 1, THAT);
  if (!opensAdjunct(sentence, parenthesis ? start + 1 : start)) return -1;
  for (let i = start; i < past && i < start + REACH; i++) {
    if (within[i] !== 0) return -1;
    if (i > start && tokens.is(i, THAT)) {
      const closed = !parenthesis || tags[i - 1] === Tag.Comma;
      return closed && beginsClauseBehind(sentence, i + 1) ? i : -1;
    }
    switch (tags[i]) {
      case Tag.Stop:
      case Tag.Dash:
      case Tag.Bracket:
      case Tag.Auxiliary:
      case Tag.Pronoun:
      case Tag.Base:
        return -1;
      case Tag.Verb:
        // "a statement released by": a participle, right behind its noun.
        if ((tags[i - 1] !== Tag.Noun && tags[i - 1] !== Tag.Name) || endsInS(sentence.tokens, i)) return -1;
        break;
      case Tag.Subordinator:
        if (!tokens.isA(i, WordClass.Preposition | WordClass.Adverb)) return -1;
        break;
      case Tag.Comma:
        if (i > start && !tokens.is(i + 1, THAT)) return -1;
        break;
      default:
    }
  }
  return -1;
}

/** "said — on the radio, as it happens — | that" */
function thatBehindDashes({ tokens, tags, within, past }: Sentence, start: number): number {
  for (let i = start + 1; i < past && i < start + REACH && within[i] === 0; i++)
    if (tags[i] === Tag.Dash && !tokens.has(i, Shape.Glued)) return tokens.is(i + 1, THAT) ? i + 1 : -1;
  return -1;
}

/** A preposition, an adverb, a time, "several times". */
function opensAdjunct({ tokens, tags, past }: Sentence, i: number): boolean {
  if (i >= past) return false;
  const tag = tags[i];
  if (tag === Tag.Preposition || tag === Tag.To || tag === Tag.Adverb || isTime(tokens, i)) return true;
  if (tag === Tag.Subordinator) return tokens.isA(i, WordClass.Preposition | WordClass.Adverb);
  const counts = tag === Tag.Determiner || tag === Tag.Adjective || tag === Tag.Number;
  return counts && (isTime(tokens, i + 1) || tokens.is(i + 1, TIMES));
}

/** "that | the bridge", not the relative "that | was leaked". */
function beginsClauseBehind({ tags, past }: Sentence, i: number): boolean {
  return i < past && tags[i] !== Tag.Verb && tags[i] !== Tag.Auxiliary && tags[i] !== Tag.Stop && tags[i] !== Tag.Comma;
}
