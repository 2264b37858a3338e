import assert from 'node:assert/strict';
import { LSPErrorCodes, type CodeAction } from 'vscode-languageserver-protocol/node';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { Client } from './client';
import { bridge, sidecarUri, uri } from './prose';
import { describeTokens } from './tokens';

describe('workspace/executeCommand', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
    await client.openText(uri, bridge);
  });
  afterEach(() => client.stop());

  const actions = (words: string) => {
    const params = { textDocument: { uri }, range: client.rangeOf(uri, words), context: { diagnostics: [] } };
    return client.request<CodeAction[]>('textDocument/codeAction', params);
  };
  const run = ({ command }: CodeAction) => {
    return client.request('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
  };
  const choose = async (words: string, title: RegExp) => {
    const found = (await actions(words)).find((action) => title.test(action.title));
    assert.ok(found, `no action ${title}`);
    await run(found);
  };
  const command = (name: string, more: object = {}) => {
    return client.request('workspace/executeCommand', { command: name, arguments: [{ uri, ...more }] });
  };
  const stored = () => parseSidecar(client.files.get(sidecarUri) ?? '').value;
  const kinds = () => stored().annotations.map(({ kind, status, targets }) => `${status} ${kind} ${targets[0]!.exact}`);
  const tokens = async () => {
    const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    return describeTokens(client, uri, data);
  };

  it('decides: creates the sidecar, edits it, saves it, shows it', async () => {
    await choose('bridge', /^Attribute quotation to Ada Okoye$/);
    assert.deepEqual(kinds(), ['confirmed quotation “The bridge is safe,”', 'confirmed cue said']);
    assert.deepEqual(
      stored().speakers.map(({ name }) => name),
      ['Ada Okoye'],
    );
    const order = client.told.map(([method]) => method).filter((method) => /applyEdit|save|canUndo/.test(method));
    assert.deepEqual(order, ['workspace/applyEdit', 'attribune/canUndo', 'attribune/save']);
    assert.equal((await tokens())[0], 'quotation.direct.annotated “The bridge is safe,”');
  });

  it('lets what was decided decide what follows, at once', async () => {
    const text = 'Ada Okoye met Lena Koch. She said it was late. It rained. She added that the pier was shut.';
    const met = 'file:///news/met.news';
    await client.openText(met, text);
    const hover = async () => {
      const position = client.open.get(met)!.positionAt(text.indexOf('the pier was'));
      return JSON.stringify(await client.request('textDocument/hover', { textDocument: { uri: met }, position }));
    };
    assert.match(await hover(), /Ada Okoye/);
    const params = {
      textDocument: { uri: met },
      range: client.rangeOf(met, 'it was late'),
      context: { diagnostics: [] },
    };
    const offered = await client.request<CodeAction[]>('textDocument/codeAction', params);
    await run(offered.find(({ title }) => title.endsWith('to Lena Koch'))!);
    assert.match(await hover(), /Lena Koch/);
    await client.request('workspace/executeCommand', { command: 'attribune.undo', arguments: [{ uri: met }] });
    assert.match(await hover(), /Ada Okoye/);
  });

  it('decides a second time in the same sidecar', async () => {
    await choose('bridge', /^Attribute quotation to Ada Okoye$/);
    await choose('March', /^Confirm date/);
    assert.deepEqual(kinds().at(-1), 'confirmed date March 3, 2022');
  });

  it('decides many at once, in the order of their coming', async () => {
    const [first] = await actions('bridge');
    const [second] = await actions('March');
    const [third] = await actions('Tom');
    await Promise.all([run(first!), run(second!), run(third!)]);
    assert.equal(stored().annotations.length, 4);
  });

  it('asks for another speaker', async () => {
    client.onPick = ({ items }) => ({ index: items.findIndex(({ label }) => label === 'Tom Reid') });
    await choose('bridge', /^Another speaker…$/);
    assert.deepEqual(
      stored().speakers.map(({ name }) => name),
      ['Tom Reid'],
    );
  });

  it('takes a name that was typed', async () => {
    client.onPick = () => ({ text: ' Lea Brandt ' });
    await choose('bridge', /^Another speaker…$/);
    assert.deepEqual(
      stored().speakers.map(({ name }) => name),
      ['Lea Brandt'],
    );
  });

  it('decides nothing when the person turns away', async () => {
    client.onPick = () => null;
    await choose('bridge', /^Another speaker…$/);
    assert.equal(client.files.has(sidecarUri), false);
  });

  it('rejects a suggestion, which stays away', async () => {
    await choose('bridge', /^Not a quotation$/);
    assert.ok(!(await tokens()).some((token) => token.includes('bridge')));
    await client.close(uri);
    await client.openText(uri, bridge);
    assert.ok(!(await tokens()).some((token) => token.includes('bridge')));
  });

  it('removes an annotation', async () => {
    await choose('bridge', /^Attribute quotation to Ada Okoye$/);
    await choose('bridge', /^Remove the annotation/);
    assert.ok(!kinds().some((kind) => kind.includes('quotation')));
  });

  it('accepts all confident suggestions at once, which confirms none, says how many, and leaves none', async () => {
    await command('attribune.annotateAll');
    assert.ok(stored().annotations.length >= 4, kinds().join('\n'));
    assert.ok(stored().annotations.every(({ status }) => status === 'automatic'));
    const accepted = stored().annotations.filter(({ kind }) => kind === 'quotation' || kind === 'date');
    assert.deepEqual(client.told.filter(([method]) => method === 'attribune/accepted').at(-1)?.[1], {
      uri,
      count: accepted.length,
    });
    await command('attribune.annotateAll');
    assert.equal(
      stored().annotations.filter(({ kind }) => kind === 'quotation' || kind === 'date').length,
      accepted.length,
    );
  });

  it('annotates a selection', async () => {
    client.onPick = () => ({ index: 0 });
    await command('attribune.annotateSelection', { range: client.rangeOf(uri, 'The council met'), kind: 'quotation' });
    assert.ok(kinds().includes('confirmed quotation The council met'));
  });

  it('sets the publication date', async () => {
    await command('attribune.setPublicationDate', { value: '2022-03-04' });
    assert.equal(stored().publicationDate, '2022-03-04');
    await command('attribune.setPublicationDate', { value: '2022-03' });
    assert.equal(stored().publicationDate, '2022-03');
    await assert.rejects(command('attribune.setPublicationDate', { value: '2022-02-30' }), /needs an argument/);
    assert.equal(stored().publicationDate, '2022-03');
    await command('attribune.setPublicationDate', { value: '5 March 2022' });
    assert.equal(stored().publicationDate, '2022-03-05');
    await command('attribune.setPublicationDate', { value: '' });
    assert.equal(stored().publicationDate, undefined);
  });

  it('takes a decision back and makes it again, with no empty file in between', async () => {
    await choose('bridge', /^Attribute quotation to Ada Okoye$/);
    const after = client.files.get(sidecarUri);
    await command('attribune.undo');
    assert.equal(client.files.has(sidecarUri), false);
    assert.equal((await tokens())[0], 'quotation.direct “The bridge is safe,”');
    await command('attribune.redo');
    assert.equal(client.files.get(sidecarUri), after);
  });

  it('has the undo key until the next edit of the article', async () => {
    await choose('bridge', /^Attribute quotation to Ada Okoye$/);
    await client.replace(uri, 'spring', 'summer');
    await client.waitFor('attribune/canUndo', ({ canUndo }: { canUndo: boolean }) => !canUndo);
    await command('attribune.undo');
    assert.deepEqual(stored().annotations, []);
  });

  it('does not reach behind what was typed with the undo key', async () => {
    await choose('bridge', /^Attribute quotation to Ada Okoye$/);
    await client.replace(uri, 'spring', 'summer');
    await choose('March', /^Confirm date/);
    await command('attribune.undo');
    const [, last] = client.told.findLast(([method]) => method === 'attribune/canUndo') ?? [];
    assert.deepEqual(last, { uri, canUndo: false, canRedo: true });
  });

  it('refuses to take back what was not decided', async () => {
    await assert.rejects(command('attribune.undo'), /Nothing to undo in this article/);
    await assert.rejects(command('attribune.redo'), /Nothing to redo in this article/);
  });

  it('refuses a decision about another version', async () => {
    const [first] = await actions('bridge');
    await client.replace(uri, 'spring', 'summer');
    await assert.rejects(run(first!), /The article has changed since/);
  });

  it('refuses what is not open, and arguments that do not fit', async () => {
    await assert.rejects(command('attribune.annotateAll', { uri: 'file:///nowhere.news' }), /not open as news/);
    await assert.rejects(command('attribune.decide', { version: 'x' }), /attribune\.decide needs an argument/);
    await assert.rejects(
      client.request('workspace/executeCommand', { command: 'attribune.undo' }),
      /needs an argument/,
    );
    await assert.rejects(
      client.request('workspace/executeCommand', { command: 'no.such' }),
      /There is no command no\.such/,
    );
  });

  const speaker = { name: 'Ada Okoye', kind: 'Person', roles: [] };
  const span = { start: 0, end: 3 };
  const malformed: Record<string, [unknown, RegExp]> = {
    'a misspelt kind': [
      { do: 'quotatoin', pieces: [span], type: 'direct', speakers: [] },
      /decisions\.0\.do must be one of "quotation", "speaker", .*, not "quotatoin"\.$/,
    ],
    'no kind': [{ span }, /decisions\.0\.do is missing; it must be one of "quotation", /],
    'no decision': ['cue', /decisions\.0 must be a decision, not "cue"\.$/],
    'a quotation without speakers': [
      { do: 'quotation', pieces: [span], type: 'direct' },
      /decisions\.0\.speakers is missing; it must be a list of speakers, each with name, kind and roles\.$/,
    ],
    'a quotation without words': [
      { do: 'quotation', pieces: [], type: 'direct', speakers: [] },
      /decisions\.0\.pieces must be a list of spans, at least one, not \[\]\.$/,
    ],
    'a quotation of no type': [
      { do: 'quotation', pieces: [span], type: 'shouted', speakers: [speaker] },
      /decisions\.0\.type must be one of "direct", "indirect", "mixed", not "shouted"\.$/,
    ],
    'a mention without its speaker': [
      { do: 'speaker', span },
      /decisions\.0\.speaker is missing; it must be a speaker: name, kind and roles\.$/,
    ],
    'a speaker of no kind': [
      { do: 'speaker', span, speaker: { ...speaker, kind: 'Robot' } },
      /decisions\.0\.speaker\.kind must be one of "Person", .*, not "Robot"\.$/,
    ],
    'speakers without a name': [
      { do: 'reject', kind: 'quotation', pieces: [span], speaker: { ...speaker, name: '' } },
      /The speaker has no name/,
    ],
    'a date whose value is a number': [
      { do: 'date', span, type: 'DATE', value: 5 },
      /decisions\.0\.value must be a string, not 5\.$/,
    ],
    'a place before the text': [
      { do: 'cue', span: { start: -1, end: 3 } },
      /decisions\.0\.span\.start must be a whole number, 0 or more, not -1\.$/,
    ],
    'an id that is none': [{ do: 'remove', id: 7 }, /decisions\.0\.id must be a string, not 7\.$/],
    'a publication date that does not exist': [
      { do: 'publicationDate', value: '2022-99-99' },
      /decisions\.0\.value must be a date such as 2022-01-03, 2022-01 or 2022, not "2022-99-99"\.$/,
    ],
    'a threshold beyond certainty': [
      { do: 'annotateAll', status: 'confirmed', threshold: 2 },
      /decisions\.0\.threshold must be a number from 0 to 1, not 2\.$/,
    ],
  };
  for (const [name, [decision, says]] of Object.entries(malformed)) {
    it(`refuses ${name}, and writes nothing`, async () => {
      await assert.rejects(command('attribune.decide', { version: 1, decisions: [decision] }), {
        code: LSPErrorCodes.RequestFailed,
        message: says,
      });
      assert.equal(client.files.has(sidecarUri), false);
      assert.ok(!client.told.some(([method]) => /applyEdit|save/.test(method)));
    });
  }

  it('refuses all decisions where one is malformed', async () => {
    const decisions = [
      { do: 'cue', span },
      { do: 'cue', spam: span },
    ];
    await assert.rejects(
      command('attribune.decide', { version: 1, decisions }),
      /attribune\.decide needs an argument: decisions\.1\.span is missing; it must be a span: start and end\.$/,
    );
    assert.equal(client.files.has(sidecarUri), false);
  });

  it('reads again and tries again when the edit is refused, once', async () => {
    let refusals = 1;
    client.onApply = () => refusals-- <= 0;
    await choose('bridge', /^Attribute quotation to Ada Okoye$/);
    assert.equal(kinds().length, 2);
  });

  it('refuses when the edit is refused twice', async () => {
    client.onApply = () => false;
    const [first] = await actions('bridge');
    await assert.rejects(run(first!), /The annotation file changed while the annotation was being written/);
  });

  it('writes into the open sidecar, unsaved words of the user and all', async () => {
    await choose('bridge', /^Attribute quotation to Ada Okoye$/);
    await client.openText(
      sidecarUri,
      client.files.get(sidecarUri)!.replace('"first"', '"label": "mine",\n  "first"'),
      'jsonc',
    );
    await choose('March', /^Confirm date/);
    const text = client.open.get(sidecarUri)!.getText();
    assert.match(text, /"label": "mine"/);
    assert.match(text, /March 3, 2022/);
  });

  describe('what is annotated', () => {
    /** Answers the pickers one after the other: the label of a row, or what is typed. */
    const answer = (...answers: string[]) => {
      client.onPick = ({ items, other }) => {
        const wanted = answers.shift() ?? '';
        const index = items.findIndex(({ label }) => label === wanted);
        if (index >= 0) return { index };
        assert.ok(other, `no row “${wanted}” among ${items.map(({ label }) => label).join(', ')}`);
        return { text: wanted };
      };
    };
    const change = (words: string) => command('attribune.changeAnnotation', { range: client.rangeOf(uri, words) });
    const first = () => stored().annotations[0]!;
    const select = (words: string, title: RegExp) => choose(words, title);

    it('gets a note, and loses it', async () => {
      await choose('bridge', /^Attribute quotation to Ada Okoye$/);
      answer('Add a note…', 'heard on the radio');
      await change('bridge');
      assert.equal(first().note, 'heard on the radio');
      answer('Remove the note');
      await change('bridge');
      assert.equal(first().note, undefined);
      await command('attribune.undo');
      assert.equal(first().note, 'heard on the radio');
    });

    it('gets another type', async () => {
      answer('Change to mixed quotation');
      await change('bridge');
      assert.deepEqual([first().status, first().quotation!.type], ['confirmed', 'mixed']);
      await command('attribune.undo');
      assert.deepEqual(stored().annotations, []);
    });

    it('gets another type and value as a date', async () => {
      answer('Another date…', 'three days');
      await change('March');
      assert.deepEqual(first().timex, { type: 'DURATION', value: 'P3D' });
      answer('Another date…', 'some day soon');
      await assert.rejects(change('March'), /“some day soon” is not a date/);
    });

    it('may be a date that only a person can read', async () => {
      answer('1 May 2022');
      await command('attribune.annotateSelection', { range: client.rangeOf(uri, 'The council'), kind: 'date' });
      assert.deepEqual([first().targets[0]!.exact, first().timex!.value], ['The council', '2022-05-01']);
    });

    it('is put on the selection instead', async () => {
      await choose('bridge', /^Attribute quotation to Ada Okoye$/);
      await select('The bridge is safe', /^Attach the annotation of “The bridge is safe,” to the selection$/);
      assert.equal(first().targets[0]!.exact, 'The bridge is safe');
      await command('attribune.undo');
      assert.equal(first().targets[0]!.exact, '“The bridge is safe,”');
    });

    it('is annotated wherever the same words stand', async () => {
      await client.change(uri, { text: `${bridge}Later Reid left. Greid did not, and Reid came back.\n` });
      await command('attribune.annotateSelection', { range: client.rangeOf(uri, 'Reid left'), kind: 'cue' });
      await command('attribune.undo');
      const range = client.rangeOf(uri, 'Reid');
      answer('Ada Okoye');
      await command('attribune.annotateSelection', { range, kind: 'speaker' });
      await choose('Reid', /^Annotate the same words in all 2 other places$/);
      assert.deepEqual(kinds(), ['confirmed speaker Reid', 'confirmed speaker Reid', 'confirmed speaker Reid']);
      await command('attribune.undo');
      assert.equal(kinds().length, 1);
    });

    it('may run over line ends: a piece for each paragraph, and the same words wherever lines end', async () => {
      const wrapped =
        '> Ada Okoye came to the quay on a cold morning, and everybody was glad\n> that she did, for the harbour had been shut since the storms. Ada\n> Okoye left at noon, and nobody saw her again before the summer came.\n';
      await client.change(uri, { text: wrapped });
      const words = wrapped.slice(2, -1);
      await command('attribune.annotateSelection', { range: client.rangeOf(uri, words), kind: 'quotation' });
      assert.equal(first().targets.length, 1);
      await command('attribune.undo');
      answer('Ada Okoye');
      await command('attribune.annotateSelection', { range: client.rangeOf(uri, 'Ada Okoye'), kind: 'speaker' });
      await choose('Ada Okoye', /^Annotate the same words in one other place$/);
      assert.deepEqual(kinds(), ['confirmed speaker Ada Okoye', 'confirmed speaker Ada\n> Okoye']);
    });

    it('is nothing: says what to do', async () => {
      await assert.rejects(change('council'), /Nothing is annotated here/);
    });

    it('follows its speaker: renamed, merged, split, and taken back', async () => {
      const names = () => stored().speakers.map(({ name }) => name);
      answer('Ada Okoye', 'Rename everywhere…', 'Ada B. Okoye');
      await command('attribune.changeSpeaker');
      assert.deepEqual(names(), ['Ada B. Okoye']);
      answer('Tom Reid', 'The same as another speaker…', 'Ada B. Okoye');
      await command('attribune.changeSpeaker');
      assert.deepEqual(names(), ['Ada B. Okoye']);
      assert.equal(kinds().filter((one) => one.includes('quotation')).length, 2);
      answer('Ada B. Okoye', 'Two people, not one…', 'Tom Reid', 'Tomas Reid');
      await command('attribune.changeSpeaker');
      assert.deepEqual(names(), ['Ada B. Okoye', 'Tomas Reid']);
      for (let i = 0; i < 3; i++) await command('attribune.undo');
      assert.deepEqual(stored().annotations, []);
    });
  });
});
