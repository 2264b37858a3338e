import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

/** The rules that know the architecture, without types, which they do not need. */
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => /no-restricted-(?:paths|imports)$/.test(ruleId),
});

/** Lints an import as if it stood in a file of ours. */
async function check(file: string, specifier: string, allowed: boolean): Promise<void> {
  const [result] = await eslint.lintText(`import '${specifier}';\n`, { filePath: file });
  const errors = result!.messages.filter(({ severity }) => severity === 2).map(({ message }) => message);
  assert.equal(errors.length === 0, allowed, errors.join('; ') || 'no rule minds');
}

describe('a folder imports itself and what stands to its left', function () {
  this.timeout(20_000);

  const forbidden: [string, string][] = [
    ['server/src/analysis/text/wordTable.ts', '../english/words'],
    ['server/src/analysis/incremental/dirtyRange.ts', '../english/words'],
    ['server/src/analysis/text/lines.ts', '../../annotations/model'],
    ['server/src/analysis/text/lines.ts', '../../features/hover'],
    ['server/src/annotations/model.ts', '../checks/check'],
    ['server/src/analysis/facts.ts', '../messages/english'],
    ['server/src/annotations/model.ts', '../messages/english'],
    ['server/src/messages/attributionReasons.ts', '../l10n'],
    ['server/src/messages/attributionReasons.ts', '../formats/jsonLines'],
    ['server/src/checks/check.ts', '../formats/jsonLines'],
    ['server/src/formats/jsonLines.ts', '../checks/check'],
    ['server/src/features/hover.ts', '../languageServer/server'],
    ['server/src/features/hover.ts', '../languageServer/requests/guard'],
    ['server/src/languageServer/server.ts', '../main.node'],
    ['server/src/protocol/messages.ts', '../features/hover'],
    ['server/src/protocol/messages.ts', '../languageServer/server'],
    ['server/src/protocol/messages.ts', 'vscode-languageserver'],
    ['server/src/checks/check.ts', '../protocol/commands'],
    ['server/src/cli.ts', './features/hover'],
    ['server/src/cli/analyze.ts', '../features/hover'],
    ['server/src/cli/analyze.ts', '../languageServer/server'],
    ['server/src/features/hover.ts', 'vscode'],
    ['server/src/analysis/text/lines.ts', 'vscode-languageserver'],
    ['server/src/cli/analyze.ts', 'vscode-languageserver'],
    ['server/src/analysis/text/lines.ts', 'node:fs'],
    ['server/src/features/hover.ts', 'node:fs'],
    ['server/src/languageServer/server.ts', 'node:path'],
    ['client/src/client.ts', '../../server/src/analysis/analyze'],
  ];
  const allowed: [string, string][] = [
    ['server/src/analysis/english/words.ts', '../text/wordTable'],
    ['server/src/analysis/pipeline.ts', './english/englishLanguage'],
    ['server/src/analysis/expand.ts', './text/lines'],
    ['server/src/annotations/model.ts', '../analysis/facts'],
    ['server/src/checks/check.ts', '../annotations/model'],
    ['server/src/formats/jsonLines.ts', '../analysis/facts'],
    ['server/src/formats/jsonLines.ts', '../messages/english'],
    ['server/src/messages/attributionReasons.ts', '../analysis/facts'],
    ['server/src/features/hover.ts', '../checks/check'],
    ['server/src/features/hover.ts', 'vscode-languageserver'],
    ['server/src/languageServer/server.ts', '../features/hover'],
    ['server/src/features/review.ts', '../protocol/review'],
    ['server/src/cli/analyze.ts', '../formats/jsonLines'],
    ['server/src/cli/analyze.ts', 'node:fs'],
    ['client/src/client.ts', 'vscode'],
    ['client/src/client.ts', '../../server/src/protocol/messages'],
    ['client/src/nested.ts', '../../server/src/debounce'],
    ['server/src/disk.node.ts', 'node:fs'],
  ];
  for (const [file, specifier] of forbidden)
    it(`${file} may not import ${specifier}`, () => check(file, specifier, false));
  for (const [file, specifier] of allowed) it(`${file} may import ${specifier}`, () => check(file, specifier, true));
});
