import type { Element, Root, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { ImportProblem, SourceFile } from './reading';

/**
 * An XML file as a tree. The parser knows no entities but XML's own five and numbers, and reads no other file: a document with entities of its
 * own is refused where it uses them, so none can grow.
 */
export function readXml({ name, text }: SourceFile): Root | ImportProblem {
  const tooDeep = 'its elements are nested too deeply';
  const fail = (why: string, line?: number): ImportProblem => {
    const message = `This is no XML that can be read: ${why}. Mend it, or export it anew.`;
    return { severity: 'error', message, file: name, ...(line !== undefined && { line }) };
  };
  try {
    const tree = fromXml(text);
    return isDeep(tree) ? fail(tooDeep) : tree;
  } catch (error) {
    const { cause, place } = error as { readonly cause?: unknown; readonly place?: { readonly line?: number } };
    const line = place?.line;
    // The parser's message goes on with the place, and the line itself.
    const [what = ''] = (cause instanceof Error ? cause.message : '').split(' (line ');
    return fail(cause instanceof RangeError ? tooDeep : what, line);
  }
}

/** Deepest nesting that is read: the tree is walked by recursion. */
const MAX_LEVELS = 500;

function isDeep(tree: Root): boolean {
  let level: (Root | RootContent)[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_LEVELS) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

/** An element's name without its prefix. */
export function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements right inside another one, by their local names; all where none is named. */
export function childrenOf(element: Element | Root, ...names: readonly string[]): Element[] {
  const children: readonly RootContent[] = element.children;
  return children.filter(
    (child): child is Element => child.type === 'element' && (names.length === 0 || names.includes(localName(child))),
  );
}

/** The elements anywhere inside another one with one of some names, in the order of the document. */
export function descendants(element: Element | Root, ...names: readonly string[]): Element[] {
  return childrenOf(element).flatMap((child) => [
    ...(names.includes(localName(child)) ? [child] : []),
    ...descendants(child, ...names),
  ]);
}

/** The text in an element, as it stands. */
export function textOf(node: Element | RootContent): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return node.type === 'element' ? node.children.map((child) => textOf(child)).join('') : '';
}
