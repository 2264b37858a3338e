import type { Span } from '../../facts';
import { unitsOf } from '../codeUnits';
import type { LayoutRules } from '../language';
import { attributionLineReplacements } from './attributionLines';
import { characterReplacements } from './characters';
import { gluedSentenceReplacements } from './gluedSentences';
import { htmlTagReplacements } from './htmlTags';
import { markdownReplacements } from './markdown';
import { type OffsetMap, type Replacement, rewrite } from './offsetMap';
import { paragraphReplacements } from './paragraphs';
import { type LayoutSource, Sign, signsAfterEdit, signsOf } from './signs';

/** A text as a reader takes it, one line a paragraph, and where in the source each of its words stands. */
export interface TextLayout {
  /** Text as the analysis reads it; the source itself where nothing in it is layout. */
  readonly text: string;
  /** The code units of `text`, with zeros behind them, where they were read: see `unitsOf`. */
  readonly units: Uint16Array | undefined;
  readonly source: LayoutSource;
  /** Whether `text` is the source. */
  readonly isPlain: boolean;
  /** A span of the source for one of `text`. UTF-16 code units. */
  toSource(span: Span): Span;
  /** A span of `text` for one of the source. */
  fromSource(span: Span): Span;
}

/** The passes over a text, in order, each with the sign without which it has nothing to do; each reads what the one before left. */
const PASSES: readonly {
  readonly sign: number;
  readonly replacements: (text: string, rules: LayoutRules) => readonly Replacement[];
}[] = [
  { sign: Sign.Tags, replacements: htmlTagReplacements },
  { sign: Sign.Characters, replacements: characterReplacements },
  { sign: Sign.Lines, replacements: paragraphReplacements },
  { sign: Sign.Markdown, replacements: markdownReplacements },
  { sign: Sign.Glued, replacements: gluedSentenceReplacements },
  { sign: Sign.Attribution, replacements: attributionLineReplacements },
];

/**
 * Reads the layout of a text: which line ends end a paragraph, what no reader sees (HTML's tags, soft hyphens, quoting signs,
 * Markdown's emphasis), and characters that stand for others (entities, ligatures, broken UTF-8). Linear in the text's length.
 *
 * @param earlier an earlier version of the text
 */
export function readLayout(source: string, rules: LayoutRules, earlier?: LayoutSource): TextLayout {
  let text = source;
  let units: Uint16Array | undefined;
  let signs = earlier === undefined ? signsOf(source, (units = unitsOf(source))) : signsAfterEdit(earlier, source);
  const read = { text: source, signs };
  const maps: OffsetMap[] = [];
  for (const { sign, replacements } of PASSES) {
    if ((signs & sign) === 0) continue;
    const found = replacements(text, rules);
    if (found.length === 0) continue;
    const rewritten = rewrite(text, found);
    text = rewritten.text;
    maps.push(rewritten.map);
    units = unitsOf(text);
    signs |= signsOf(text, units);
  }
  if (maps.length === 0)
    return { text, units, source: read, isPlain: true, toSource: spanItself, fromSource: spanItself };
  return {
    text,
    units,
    source: read,
    isPlain: false,
    toSource: ({ start, end }) => ({
      start: maps.reduceRight((offset, map) => map.sourceStart(offset), start),
      end: maps.reduceRight((offset, map) => map.sourceEnd(offset), end),
    }),
    fromSource: ({ start, end }) => ({
      start: maps.reduce((offset, map) => map.targetStart(offset), start),
      end: maps.reduce((offset, map) => map.targetEnd(offset), end),
    }),
  };
}

function spanItself({ start, end }: Span): Span {
  return { start, end };
}
