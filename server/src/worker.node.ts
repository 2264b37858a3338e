// A worker thread of `attribune analyze --jsonl`.
import { Transfer, worker, workerEmit } from 'workerpool';
import { type AnswerOptions, answerLines } from './cli/answerLines';
import { ANSWER } from './cli/pool';

worker({
  [ANSWER]: (lines: readonly Uint8Array[], first: number, options: AnswerOptions) => {
    workerEmit('begun');
    const { json, failed } = answerLines(lines, first, options);
    const bytes = new TextEncoder().encode(json as string);
    return new Transfer({ json: bytes, failed }, [bytes.buffer]);
  },
});
