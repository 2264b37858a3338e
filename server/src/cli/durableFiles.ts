import { mkdirSync } from 'node:fs';
import { ReadOnlyFile, replaceFile } from '../durableFiles.node';
import { fileErrorInWords } from './fileErrors';
import { messages } from './messages';

/**
 * Replaces a file so that after a crash either the old or the new text is there.
 *
 * @param isWanted asked last of all: false leaves everything as it is
 * @returns whether it was replaced
 * @throws an Error that says in one sentence what was refused, why, and what to do
 */
export function writeDurably(path: string, text: string, isWanted?: () => boolean): boolean {
  return inWords(() => replaceFile(path, text, isWanted));
}

/**
 * Makes a folder with those above it.
 *
 * @throws an Error that says in one sentence what was refused
 */
export function makeFolder(path: string): void {
  inWords(() => mkdirSync(path, { recursive: true }));
}

function inWords<R>(act: () => R): R {
  try {
    return act();
  } catch (error) {
    const words = error instanceof ReadOnlyFile ? messages.isReadOnly(error.path) : fileErrorInWords(error);
    throw new Error(words, { cause: error });
  }
}
