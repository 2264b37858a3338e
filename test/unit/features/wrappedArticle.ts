import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../../server/src/analysis/analyze';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';
import { emptySidecar } from '../../../server/src/annotations/model';
import { checkDefaults } from '../../../server/src/checks/check';
import type { Article } from '../../../server/src/features/article';

/** An article in an e-mail: lines broken at a margin, quoting signs before them, a word divided at a line's end. */
export const wrapped = `> Ferry back by summer
>
> STROMNESS, 4 March 2026 - The island ferry will sail again before
> the summer holidays, the council said on Wednesday after a long
> meeting in the town hall that went on until late in the evening.
>
> "We have waited for the new engine since the storms of the au-
> tumn, and it is on its way from the yard," said Councillor Ingrid
> Halvorsen, who speaks for the harbour.
>
> Ms Halvorsen said in a letter that the boat would leave on Tuesday,
> 12 May 2026 if the weather lets it. "On 31 April we were still with-
> out a crew," she said.
`;

/** The same on one line a paragraph. */
export const unwrapped = wrapped
  .replaceAll(/(?<=au|with)-\n> /g, '')
  .replaceAll(/(?<=[^>\n])\n> (?=\S)/g, ' ')
  .replaceAll(/^> ?/gm, '');

/** An open article with what the analysis finds. */
export function openArticle(text: string): Article {
  const facts = analyze(text);
  return {
    uri: 'file:///news/ferry.news',
    version: 1,
    document: TextDocument.create('file:///news/ferry.news', 'news', 1, text),
    text,
    facts,
    merged: applyDecisions({ text, facts, sidecar: emptySidecar, anchored: [] }),
    settings: {
      checks: checkDefaults,
      maxProblems: 100,
      annotateAll: 0.9,
      labels: {},
      codeLens: true,
      dateStyle: 'dmy' as const,
      annotatorTerms: false,
      inlayHints: { speakers: true, dates: true },
    },
  };
}
