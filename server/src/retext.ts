// `attribune/retext`: quotations, speakers and dates on the tree (nlcst) that unified's prose linters read.
// The types of unified and nlcst are given by their shape, so that the declarations need no other package.
import { lineStarts } from './analysis/text/lines';
import { lowerBound } from './analysis/text/lowerBound';
import { type AnalysisOptions, type AnalyzedText, analyze, type TextRange } from './library';

/** A node of any tree of unified (unist): what these plugins need of it. */
export interface TreeNode {
  type: string;
  position?: { start: TextPoint; end: TextPoint } | undefined;
  data?: object | undefined;
  children?: TreeNode[];
}

/** A file of unified (a VFile): its text, and what linters say of it. */
export interface LintedFile {
  messages: { place?: MessagePlace | undefined; fatal?: boolean | null | undefined }[];
  toString(): string;
}

/** Where a message stands: a point, or a position from one to another; offsets from 0, lines and columns from 1. */
export type MessagePlace = TextPoint | { start: TextPoint; end: TextPoint };

/** A point in a file. */
export interface TextPoint {
  line: number;
  column: number;
  offset?: number | undefined;
}

/** What a node of the tree is part of; each an index in a list of the text's analysis. */
export interface NodeAttribution {
  /** The innermost quotation that the whole node stands in, indirect ones too. */
  quotation?: number;
  /** True for the speaker's own words: between quotation marks, or in a transcript. */
  quoted?: true;
  /** The speaker whom the node names, as part of a mention. */
  speaker?: number;
  /** The time expression that the node is part of. */
  date?: number;
}

/**
 * Plugin for a processor with an nlcst parser (retext-english, retext-latin): analyses the file, and puts `data.attribune` on
 * the tree (the analysis, see `analysisOf`) and on every node below it that is part of anything (see `attributionOf`).
 */
export default function retextAttribune(
  options: AnalysisOptions = {},
): (tree: TreeNode, file: LintedFile) => undefined {
  return (tree, file) => {
    const analysis = analyze(file.toString(), options);
    tree.data = { ...tree.data, attribune: analysis };
    const nodes = placedNodes(tree.children ?? []);
    for (const { range, ...attribution } of attributions(analysis)) {
      for (let i = lowerBound(nodes.length, (at) => nodes[at]!.start < range.start); i < nodes.length; i++) {
        const { node, start, end } = nodes[i]!;
        if (start >= range.end) break;
        if (end <= range.end) node.data = { ...node.data, attribune: { ...attributionOf(node), ...attribution } };
      }
    }
  };
}

/**
 * Plugin that stands behind linters: takes their messages on quoted words out of the file, for nobody edits what others said.
 * Messages that reach beyond the quoted words stay, as do fatal ones.
 */
export function retextIgnoreQuotations(options: AnalysisOptions = {}): (tree: TreeNode, file: LintedFile) => undefined {
  return (tree, file) => {
    const text = file.toString();
    const { quotations } = analysisOf(tree) ?? analyze(text, options);
    const quoted = quotations.flatMap((quotation) => quotation.quoted);
    const lines = lineStarts(text);
    file.messages = file.messages.filter(({ place, fatal }) => {
      if (place === undefined || fatal === true) return true;
      const from = offsetOf('start' in place ? place.start : place, lines);
      const to = offsetOf('start' in place ? place.end : place, lines);
      return !quoted.some(({ start, end }) => start <= from && from < end && to <= end);
    });
  };
}

/** The analysis that `retextAttribune` put on a tree. */
export function analysisOf(tree: TreeNode): AnalyzedText | undefined {
  return tree.data && 'attribune' in tree.data ? (tree.data.attribune as AnalyzedText) : undefined;
}

/** What `retextAttribune` found that a node is part of, with all of its words; undefined for nothing. */
export function attributionOf(node: TreeNode): NodeAttribution | undefined {
  return node.data && 'attribune' in node.data ? (node.data.attribune as NodeAttribution) : undefined;
}

/** A node with a place in the file. */
interface PlacedNode extends TextRange {
  node: TreeNode;
}

/** All nodes that have a place, each before its children: in the order of their starts. */
function placedNodes(nodes: readonly TreeNode[]): PlacedNode[] {
  return nodes.flatMap((node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    const below = placedNodes(node.children ?? []);
    return start === undefined || end === undefined ? below : [{ node, start, end }, ...below];
  });
}

/** Ranges with what they say of the nodes inside, an outer one before those in it. */
function attributions({ quotations, speakers, dates }: AnalyzedText): (NodeAttribution & { range: TextRange })[] {
  return [
    ...quotations.flatMap(({ pieces }, quotation) => pieces.map((range) => ({ range, quotation }))),
    ...quotations.flatMap(({ quoted }) => quoted.map((range) => ({ range, quoted: true as const }))),
    ...speakers.flatMap(({ mentions }, speaker) => mentions.map((range) => ({ range, speaker }))),
    ...dates.map((range, date) => ({ range, date })),
  ].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** The offset of a point; one without is counted from its line and column. */
function offsetOf({ line, column, offset }: TextPoint, lines: ArrayLike<number>): number {
  return offset ?? (lines[line - 1] ?? 0) + column - 1;
}
