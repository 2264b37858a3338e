import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckName } from '../../../server/src/checks/check';
import { codeActions } from '../../../server/src/features/codeAction';
import { problemsOf } from '../../../server/src/features/diagnostic';
import { analysedArticle } from './article';

/** The fixes of the first problem of a kind that edit the article, with the text that each makes. */
function fixes(text: string, check: CheckName): Record<string, string> {
  const article = analysedArticle(text);
  const problem = problemsOf(article).find((one) => one.check === check);
  assert.ok(problem, 'no problem');
  const at = article.document.positionAt(problem.start);
  const actions = codeActions(article, { start: at, end: at }, { diagnostics: [] }, true);
  return Object.fromEntries(
    actions.flatMap(({ title, edit }) => {
      const edits = edit?.changes?.[article.uri];
      return edits === undefined ? [] : [[title, TextDocument.applyEdits(article.document, edits)]];
    }),
  );
}

describe('a name in two spellings is put right everywhere at once', () => {
  it('the rare spelling, or the other', () => {
    const text = (one: string, two: string) =>
      `“It is shut,” said Imran ${one}. ${one} built the pier. Mr ${two} added that the gate was rusty. Mr ${two}’s dog barked.`;
    assert.deepEqual(fixes(text('Qureshi', 'Quereshi'), 'twoSpellings'), {
      'Change Quereshi to Qureshi in 2 places': text('Qureshi', 'Qureshi'),
      'Change Qureshi to Quereshi in 2 places': text('Quereshi', 'Quereshi'),
    });
  });
  it('a double name', () => {
    const text = (name: string) =>
      `The engineer, Piers Okonjo-Hale, said it was shut. “It is rusty,” Mr ${name} said. Okonjo-Hale left.`;
    assert.equal(fixes(text('Okonjo-Hele'), 'twoSpellings')['Change Okonjo-Hele to Okonjo-Hale'], text('Okonjo-Hale'));
  });
});

describe('a quotation mark without a partner gets the missing one where the quotation ends, or goes', () => {
  const rows: readonly (readonly [name: string, text: string, Record<string, string>])[] = [
    [
      'before its tag',
      '"They sold the meadow, said Ada Reid of the trust. She was cross.',
      {
        'Add " behind “the meadow,”': '"They sold the meadow," said Ada Reid of the trust. She was cross.',
        'Delete this mark': 'They sold the meadow, said Ada Reid of the trust. She was cross.',
      },
    ],
    [
      'at the end of its paragraph',
      'Ada Reid said: “The pump failed.\n\nThe fair was shut.',
      {
        'Add ” behind “pump failed.”': 'Ada Reid said: “The pump failed.”\n\nThe fair was shut.',
        'Delete this mark': 'Ada Reid said: The pump failed.\n\nThe fair was shut.',
      },
    ],
    [
      'before a full stop',
      'Ada Reid told reporters that the meeting was “long but fair. It ended at ten.',
      {
        'Add ” behind “but fair”': 'Ada Reid told reporters that the meeting was “long but fair”. It ended at ten.',
        'Delete this mark': 'Ada Reid told reporters that the meeting was long but fair. It ended at ten.',
      },
    ],
    [
      'behind a full stop, where the article sets them inside',
      'Ada Reid said it was “short.” Ivo Lund said that the meeting was “long but fair. It ended at ten.',
      {
        'Add ” behind “but fair.”':
          'Ada Reid said it was “short.” Ivo Lund said that the meeting was “long but fair.” It ended at ten.',
        'Delete this mark':
          'Ada Reid said it was “short.” Ivo Lund said that the meeting was long but fair. It ended at ten.',
      },
    ],
    [
      'nowhere, behind one that only closes',
      'Ada Reid said that the meeting was long but fair.” It ended at ten.',
      { 'Delete this mark': 'Ada Reid said that the meeting was long but fair. It ended at ten.' },
    ],
  ];
  for (const [name, text, expected] of rows) it(name, () => assert.deepEqual(fixes(text, 'unclosedMark'), expected));
});
