import { messages } from './messages';

/** A refusal of the file system in one sentence: what, why, what to do. Any other error in its own words. */
export function fileErrorInWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path, syscall, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return message;
  const file = path ?? 'The file';
  return Object.hasOwn(sentences, code) ? sentences[code]!(file) : messages.refusedBySystem(file, code);
}

const sentences: Readonly<Record<string, (path: string) => string>> = {
  EACCES: messages.noRight,
  EPERM: messages.noRight,
  EROFS: messages.noRight,
  ENOENT: messages.isMissing,
  ENOTDIR: messages.isInTheWay,
  EEXIST: messages.isInTheWay,
  EISDIR: messages.isFolder,
  ENAMETOOLONG: messages.nameTooLong,
  ENOSPC: messages.diskFull,
  EDQUOT: messages.diskFull,
  EBUSY: messages.isBusy,
  ETXTBSY: messages.isBusy,
  EMFILE: messages.isBusy,
};
