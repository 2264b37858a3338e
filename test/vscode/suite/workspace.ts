import type { CodeAction } from 'vscode';
import { commands, Range, Uri, window, workspace, type Hover, type MarkdownString, type TextDocument } from 'vscode';

/** The text of most tests here, in its lines. */
export const article = [
  'LEITH, March 4 — The old bridge will stay shut until the autumn, the mayor said on Wednesday.',
  '',
  '“We looked at every beam of it,” Ada Okoye, the mayor of Leith, told reporters.',
  '',
  '“It is not safe,” she added. According to Dr Ivan Petrov, the repair began on 2 February 2026.',
  '',
].join('\n');

/** Writes a file into the workspace and gives its place. */
export async function write(name: string, text: string): Promise<Uri> {
  const uri = at(name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The place of a file in the workspace. */
export function at(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests need a workspace.');
  return Uri.joinPath(folder.uri, name);
}

/** The sidecar's text on disk; undefined where there is none. */
export async function read(uri: Uri): Promise<string | undefined> {
  return workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

/** Where an article's annotations are. */
export function sidecarOf(uri: Uri): Uri {
  return uri.with({ path: `${uri.path}.annotations.jsonld` });
}

/** Writes a file and opens it in an editor. */
export async function open(name: string, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(await write(name, text));
  await window.showTextDocument(document);
  return document;
}

/** Where the words stand in the document; they must be there. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Asks until the answer is there, and gives it; for so many milliseconds at most. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined> | Thenable<T | undefined> | T | undefined,
  limit = 10_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What the hover at the first character of these words says; undefined where there is none. */
export async function hoverAt({ uri }: TextDocument, range: Range): Promise<string | undefined> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, range.start);
  const contents = hovers.flatMap((hover) => hover.contents);
  const text = contents.map((content) => (content as MarkdownString).value).join('\n');
  return text === '' ? undefined : text;
}

/** The quick fixes at a place. */
export async function quickFixes({ uri }: TextDocument, range: Range): Promise<CodeAction[]> {
  const found = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, 'quickfix');
  return found.filter(({ title }) => title !== '');
}

/** Applies the quick fix whose title begins so. */
export async function apply(document: TextDocument, range: Range, title: string): Promise<void> {
  const fix = await eventually(`the quick fix “${title}”`, async () => {
    return (await quickFixes(document, range)).find((action) => action.title.startsWith(title));
  });
  if (fix.edit) {
    await workspace.applyEdit(fix.edit);
    return;
  }
  if (!fix.command) throw new Error(`“${fix.title}” changes nothing and runs no command.`);
  await commands.executeCommand(fix.command.command, ...(fix.command.arguments as unknown[]));
}
