// What people found out about the words of an article, and their labels, in TEI: notes that point at what they are about.
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Label, Verification, VerificationSource } from '../annotations/verification/verificationModel';
import { sourceInWords } from '../messages/verificationWords';
import { clean } from './xmlText';

/** The types of these notes; those of annotators have none. */
export const VERIFICATION_NOTE = 'verification';
export const LABEL_NOTE = 'label';

/** A verification as a `note`: its state is the `subtype`; words, source, who, when and a remark stand in it. */
export function verificationNote(target: string, verification: Verification): Element {
  const { state, words, source, note, creator, modified } = verification;
  return x('note', { type: VERIFICATION_NOTE, subtype: state, target }, [
    ...words.map((piece) => x('seg', { type: 'words' }, clean(piece))),
    ...(source ? [sourceElement(source)] : []),
    ...(creator === undefined ? [] : [x('name', { type: 'annotator' }, clean(creator))]),
    ...(modified === undefined ? [] : [x('date', { when: modified })]),
    ...(note === undefined ? [] : [x('seg', { type: 'remark' }, clean(note))]),
  ]);
}

/** A value of a label as a `note`; `n` is the label. */
export function labelNote(target: string, { name, value }: Label): Element {
  return x('note', { type: LABEL_NOTE, n: clean(name), target }, clean(value));
}

/** A line of a file is a fragment after RFC 5147, as in the sidecar. */
function sourceElement(source: VerificationSource): Element {
  if (source.kind === 'person')
    return x('seg', { type: 'source', ...(source.time !== undefined && { n: source.time }) }, clean(source.name));
  const words = clean(sourceInWords(source));
  if (source.kind === 'page') return x('ref', { target: source.url.replace(/\s/g, '%20') }, words);
  const fragment = source.line === undefined ? '' : `#line=${source.line - 1},${source.line}`;
  return x(
    'ref',
    { type: 'file', target: `${source.path.split('/').map(encodeURIComponent).join('/')}${fragment}` },
    words,
  );
}
