import { type DataMap, VFile } from 'vfile';
import type { Facts, Given } from './facts';
import { processor } from './processor';

/** What was found in a text, with all that the analysis of its next version can go on from. */
export interface Analysis {
  readonly facts: Facts;
  readonly data: Partial<DataMap>;
}

/**
 * Everything the analysis finds in a text. Never throws, whatever the text; linear in its length.
 *
 * @param given what is known besides the text, from settings and from a person's decisions
 */
export function analyze(text: string, given: Given = {}): Facts {
  return analyzeAgain(text, given).facts;
}

/**
 * The same, with what was found in an earlier version of the text: finds what `analyze` would find, but reads only the
 * paragraphs that changed.
 */
export function analyzeAgain(text: string, given: Given, earlier?: Analysis): Analysis {
  const { data } = earlier ?? {};
  const file = new VFile({ value: text, data: data === undefined ? { given } : { given, earlier: data } });
  processor.runSync(processor.parse(file), file);
  delete file.data.earlier;
  return { facts: file.data.facts!, data: file.data };
}
