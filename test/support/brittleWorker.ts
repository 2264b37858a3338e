// A worker as `worker.node.ts` is, but a line that says "hang" or "die" makes it do so.
import { worker, workerEmit } from 'workerpool';
import { type AnswerOptions, answerLines } from '../../server/src/cli/answerLines';
import { ANSWER } from '../../server/src/cli/pool';

worker({
  [ANSWER]: (lines: readonly Uint8Array[], first: number, options: AnswerOptions) => {
    workerEmit('begun');
    const text = lines.map((line) => new TextDecoder().decode(line)).join('\n');
    while (text.includes('"hang"'));
    if (text.includes('"die"')) process.exit(3);
    return answerLines(lines, first, options);
  },
});
