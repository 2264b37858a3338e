import { NAME_SUFFIXES } from '../../lexicon/nameElements';
import { Shape, type Tokens } from '../../../text/tokens';
import type { Name } from '../names/name';
import { COMMA, PERIOD } from '../../../text/codeUnits';

/**
 * A word of a name, by which its entity is found again: "RAMOS" in a transcript is "Ramos"; nothing else is folded, since
 * names are written alike.
 */
export function keyOf(tokens: Tokens, i: number): string {
  const text = tokens.textOf(i);
  return tokens.has(i, Shape.AllCapitals) && text.length > 3 ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}

/** The last word of a name, without "Jr.", "V" */
export function surnameOf(tokens: Tokens, { first, past }: Name): string {
  let last = tokens.char(past - 1) === PERIOD && past - first > 1 ? past - 2 : past - 1;
  if (NAME_SUFFIXES.has(tokens.word(last)) && last > first) last -= tokens.char(last - 1) === COMMA ? 2 : 1;
  return keyOf(tokens, last);
}

/** Initials of a name: "Port Workers' Union" → "PWU". */
export function initialsOf(tokens: Tokens, name: Name): string {
  let initials = '';
  for (let i = name.first; i < name.past; i++)
    if (tokens.has(i, Shape.Capital) && !tokens.has(i, Shape.Clitic)) initials += tokens.text[tokens.start(i)] ?? '';
  return initials;
}
