import { VFile } from 'vfile';
import type { Facts, Given } from './facts';
import { processor } from './processor';

/**
 * Everything the analysis finds in a text. Never throws, whatever the text; linear in its length.
 *
 * @param given what is known besides the text, from settings and from a person's decisions
 */
export function analyze(text: string, given: Given = {}): Facts {
  const file = new VFile({ value: text, data: { given } });
  processor.runSync(processor.parse(file), file);
  return file.data.facts!;
}
