import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commands, Position, type TextDocument, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { parseSidecar } from '../../../server/src/annotations/sidecar';
import { article, at, eventually, hoverAt, open, quickFixes, rangeOf, read, sidecarOf, write } from './workspace';

/** The words that are decided upon, and how their quick fixes begin. */
const decisions = [
  ['every beam', 'Attribute quotation to Ada Okoye'],
  ['2 February 2026', 'Confirm date'],
  ['It is not safe', 'Attribute quotation to Ada Okoye'],
  ['Ivan Petrov', 'Confirm'],
] as const;

/** What may happen to a sidecar here; in any order, from any editor: `test/model/`. */
const steps = fc.oneof(
  fc.nat(decisions.length - 1).map((which) => ({ do: 'decide', which }) as const),
  fc.constantFrom('undo', 'redo', 'edit', 'save', 'reformat').map((what) => ({ do: what }) as const),
);
type Step = typeof steps extends fc.Arbitrary<infer One> ? One : never;

describe('A sidecar in the editor', () => {
  const confirmed = async (document: TextDocument, step: string): Promise<ReadonlySet<string>> => {
    const { value, writable, problems } = parseSidecar((await read(sidecarOf(document.uri))) ?? '');
    assert.ok(writable, `${step}: ${problems[0]?.message}`);
    const places = value.annotations
      .filter(({ status }) => status !== 'rejected')
      .map(({ kind, targets }) => JSON.stringify([kind, targets.map(({ position }) => position)]));
    assert.equal(new Set(places).size, places.length, `${step}: words are annotated twice`);
    return new Set(value.annotations.flatMap(({ id, status }) => (status === 'confirmed' ? [id] : [])));
  };
  const carryOut = async (document: TextDocument, step: Step): Promise<void> => {
    if (step.do === 'decide') {
      const [words, title] = decisions[step.which]!;
      const fixes = await quickFixes(document, rangeOf(document, words));
      const command = fixes.find((fix) => fix.title.startsWith(title))?.command;
      if (command) await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    } else if (step.do === 'edit') {
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, new Position(0, 0), 'Late. ');
      await workspace.applyEdit(edit);
    } else if (step.do === 'save') await document.save();
    else if (step.do === 'reformat') {
      const json = await read(sidecarOf(document.uri));
      if (json !== undefined)
        await write(`${document.uri.path.split('/').pop()}.annotations.jsonld`, reformatted(json));
    } else await commands.executeCommand(`attribune.${step.do}`);
  };

  it('keeps what is confirmed, once, and can always be read, whatever is done in whatever order', async function () {
    this.timeout(120_000);
    const lives = fc.sample(fc.array(steps, { minLength: 8, maxLength: 8 }), { numRuns: 4, seed: 16 });
    for (const [i, life] of lives.entries()) {
      const document = await open(`life${i}.news`, `${article}\nThis was life ${i}.\n`);
      await eventually('quick fixes', async () => {
        return (await quickFixes(document, rangeOf(document, 'every beam'))).length > 0 || undefined;
      });
      let known: ReadonlySet<string> = new Set();
      const done: string[] = [];
      for (const step of life) {
        done.push(JSON.stringify(step));
        await carryOut(document, step).catch((error: unknown) => done.push(String(error)));
        const now = await confirmed(document, done.join(', '));
        // Undo and redo take out one decision: a quotation with its cue at most.
        const lost = [...known].filter((id) => !now.has(id)).length;
        assert.ok(lost <= (/undo|redo/.test(step.do) ? 2 : 0), `${done.join(', ')}: ${lost} are gone`);
        known = now;
      }
      await document.save();
    }
    await eventually('nothing unsaved', () => !workspace.textDocuments.some(({ isDirty }) => isDirty) || undefined);
  });

  it('is read again where the article is outside the workspace and another program changes it', async () => {
    const folder = Uri.joinPath(at('.'), `../attribune-outside-${Date.now()}`);
    const uri = Uri.joinPath(folder, 'outside.news');
    await workspace.fs.createDirectory(folder);
    try {
      await workspace.fs.writeFile(uri, new TextEncoder().encode(`${article}\nThis is outside.\n`));
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document);
      const range = rangeOf(document, 'every beam');
      const fix = await eventually('the quick fix', async () => {
        return (await quickFixes(document, range)).find(({ title }) => title.startsWith('Attribute quotation to Ada'));
      });
      await commands.executeCommand(fix.command!.command, ...((fix.command!.arguments ?? []) as unknown[]));
      const json = await eventually('the sidecar', () => read(sidecarOf(uri)));
      await workspace.fs.writeFile(
        sidecarOf(uri),
        new TextEncoder().encode(json.replace('"name": "Ada Okoye"', '"name": "Ada Okoro"')),
      );
      await eventually('the other name', async () => {
        return (await hoverAt(document, range))?.includes('Okoro') === true || undefined;
      });
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors');
      await workspace.fs.delete(folder, { recursive: true });
    }
  });
});

function reformatted(json: string): string {
  return JSON.stringify(JSON.parse(json));
}
