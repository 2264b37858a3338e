import { commands, type SemanticTokens, type SemanticTokensLegend, type TextDocument } from 'vscode';

/** The semantic tokens of a document as people read them: `date: March 4`. Undefined where no provider answers. */
export async function tokensOf(document: TextDocument): Promise<string[] | undefined> {
  const { uri } = document;
  const ask = <T>(command: string) => commands.executeCommand<T | undefined>(command, uri);
  const legend = await ask<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
  const tokens = await ask<SemanticTokens>('vscode.provideDocumentSemanticTokens');
  if (!legend || !tokens) return undefined;
  const words: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < tokens.data.length; i += 5) {
    const [deltaLine = 0, deltaCharacter = 0, length = 0, type = 0] = tokens.data.slice(i, i + 5);
    line += deltaLine;
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    const text = document.lineAt(line).text.slice(character, character + length);
    words.push(`${legend.tokenTypes[type] ?? ''}: ${text}`);
  }
  return words;
}
