import { commands } from 'vscode';
import { Command, type ComparisonView } from '../../server/src/protocol/commands';
import type { Comparisons } from './comparisons';
import type { FromPanel } from './panelMessages';
import { openFile } from './panelPage';

/** What the buttons of a page may do. */
const ALLOWED: ReadonlySet<string> = new Set([
  Command.compareAnnotations,
  Command.compareQuotation,
  Command.decide,
  Command.settle,
]);

/** Does what a button of a page says, about its article; two texts side by side are shown. */
export async function runFromPanel(
  article: string,
  { command, argument, at }: NonNullable<FromPanel['run']>,
  compared: Comparisons,
): Promise<void> {
  if (!ALLOWED.has(command)) return;
  const document = at === undefined ? undefined : await openFile(article);
  const position = document?.positionAt(at ?? 0);
  const place = position && { line: position.line, character: position.character };
  const given = { ...argument, uri: article, ...(place && { range: { start: place, end: place } }) };
  const result = await commands.executeCommand<ComparisonView | null | undefined>(command, given);
  if (result && 'left' in result) await compared.show(result);
}
