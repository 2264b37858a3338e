import type { Client } from './client';

/** Tokens as people read them: `quotation.direct “The bridge is safe,”`. */
export function describeTokens(client: Client, uri: string, data: readonly number[]): string[] {
  const { tokenTypes, tokenModifiers } = client.result.capabilities.semanticTokensProvider!.legend;
  const document = client.open.get(uri)!;
  const lines: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [deltaLine, deltaCharacter, length, type, bits] = data.slice(i, i + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    line += deltaLine;
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    const words = document.getText({ start: { line, character }, end: { line, character: character + length } });
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    lines.push(`${[tokenTypes[type], ...modifiers].join('.')} ${words}`);
  }
  return lines;
}
