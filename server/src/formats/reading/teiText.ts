import type { Element } from 'xast';
import type { Span } from '../../analysis/facts';
import { localName } from './xml';

/** An element of the text with the stretch that it spans; UTF-16. */
export interface TeiElementSpan extends Span {
  readonly element: Element;
}

/** The words of a TEI `text`, one paragraph a line, and where its elements stand in them, in the order of the document. */
export interface TeiText {
  readonly text: string;
  readonly stretches: readonly TeiElementSpan[];
}

/** Elements that begin and end a line. */
const blocks = new Set([
  'ab',
  'body',
  'back',
  'byline',
  'closer',
  'dateline',
  'div',
  'div1',
  'div2',
  'front',
  'head',
  'item',
  'l',
  'lg',
  'list',
  'opener',
  'p',
  'sp',
  'text',
  'trailer',
  'u',
]);
/** Elements whose words are not the article's. */
const apart = new Set(['note', 'noteGrp', 'fw', 'figDesc', 'standOff', 'teiHeader']);
/** Blocks that hold blocks: white space in them is layout. */
const holders = new Set(['back', 'body', 'div', 'div1', 'div2', 'front', 'lg', 'list', 'sp', 'text']);

/** Reads a TEI `text`. White space around a line break of the file is layout, and one space; other white space is the article's. */
export function teiText(root: Element): TeiText {
  const stretches: (Span & { element: Element; end: number })[] = [];
  let text = '';
  let lineStart = 0;
  const endLine = (): void => {
    if (text.length > lineStart) text += '\n';
    lineStart = text.length;
  };
  const words = (value: string, holder: boolean): void => {
    if (holder && value.trim() === '') return;
    const plain = value.replace(/\s+/g, (space) => (/[\n\r]/.test(space) ? ' ' : space));
    const isLaidOut = plain !== value && text.length === lineStart;
    text += isLaidOut ? plain.trimStart() : plain;
  };
  const walk = (element: Element): void => {
    const name = localName(element);
    if (apart.has(name)) return;
    const isBlock = blocks.has(name);
    if (isBlock || name === 'lb') endLine();
    const stretch = { element, start: text.length, end: 0 };
    stretches.push(stretch);
    for (const child of element.children) {
      if (child.type === 'text' || child.type === 'cdata') words(child.value, holders.has(name));
      else if (child.type === 'element') walk(child);
    }
    stretch.end = text.length;
    if (isBlock) endLine();
  };
  walk(root);
  return { text, stretches };
}
