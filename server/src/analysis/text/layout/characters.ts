import { characterEntitiesHtml4 } from 'character-entities-html4';
import type { Replacement } from './offsetMap';

const EACH = new RegExp(
  [
    // What no reader sees.
    '(?<hidden>[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+)(?<lineEnd>\\r?\\n)?',
    // "&ldquo;", "&#8220;", "&#x201c;".
    '&(?:(?<named>[a-zA-Z]{2,8}\\d{0,2})|#(?<decimal>\\d{1,7})|#[xX](?<hexadecimal>[\\da-fA-F]{1,6}));',
    // "ﬁ" from a PDF.
    '(?<ligature>[\\ufb00-\\ufb06])',
    // A letter with its accents apart: NFD.
    '(?<composed>\\p{L}[\\u0300-\\u036f]+)',
    // UTF-8 read as Windows-1252.
    '(?<broken>[\\u00c2-\\u00f4][\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]{1,3})',
  ].join('|'),
  'gu',
);

/** Replacements of what stands for other characters, or for none, by the characters that a reader sees. */
export function characterReplacements(text: string): Replacement[] {
  const replacements: Replacement[] = [];
  for (const match of text.matchAll(EACH)) {
    const seen = charactersOf(match.groups!);
    const written = match[0];
    if (seen === undefined || seen.by === written) continue;
    replacements.push({ start: match.index, end: match.index + (seen.length ?? written.length), by: seen.by });
  }
  return replacements;
}

interface Seen {
  readonly by: string;
  /** Number of code units that it stands for; all of the match unless given. */
  readonly length?: number;
}

function charactersOf(groups: Record<string, string | undefined>): Seen | undefined {
  const { hidden, lineEnd, named, decimal, hexadecimal, ligature, composed, broken } = groups;
  if (hidden !== undefined) {
    // A word divided at a line end is joined with the lines.
    const isDivided = lineEnd !== undefined && hidden.endsWith('\u00ad');
    return { by: isDivided ? '-' : '', length: hidden.length };
  }
  if (named !== undefined) return entity(named === 'apos' ? "'" : characterEntitiesHtml4[named]);
  if (decimal !== undefined) return entity(character(Number(decimal)));
  if (hexadecimal !== undefined) return entity(character(parseInt(hexadecimal, 16)));
  if (ligature !== undefined) return { by: ligature.normalize('NFKC') };
  if (composed !== undefined) return { by: composed.normalize('NFC') };
  return broken === undefined ? undefined : repaired(broken);
}

/** Nothing is seen of a soft hyphen that is written as an entity. */
function entity(character: string | undefined): Seen | undefined {
  if (character === undefined) return undefined;
  return { by: HIDDEN.test(character) ? '' : character };
}

const HIDDEN = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/;

function character(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80]; // As HTML reads them.
  return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** The characters of the bytes 0x80 to 0x9f in Windows-1252; undefined bytes are the control characters themselves. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** "â€œ" is “. The third letter of a closing mark, an unused byte, is often lost: "â€" alone is ”. */
function repaired(broken: string): Seen | undefined {
  const bytes = Array.from(broken, byteOf);
  const length = bytes[0]! >= 0xf0 ? 4 : bytes[0]! >= 0xe0 ? 3 : 2;
  if (bytes.length >= length) {
    try {
      return { by: hiddenAside(utf8.decode(Uint8Array.from(bytes.slice(0, length)))), length };
    } catch {
      return lostLetter(broken);
    }
  }
  return lostLetter(broken);
}

function hiddenAside(character: string): string {
  return HIDDEN.test(character) ? '' : character;
}

function lostLetter(broken: string): Seen | undefined {
  return broken.startsWith('\u00e2\u20ac') ? { by: '\u201d', length: 2 } : undefined;
}

function byteOf(character: string): number {
  const at = WINDOWS_1252.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : at + 0x80;
}
