import assert from 'node:assert/strict';
import type { ReviewItem, ReviewPlace } from '../../server/src/protocol/review';
import type { Summary } from '../../server/src/protocol/summary';
import { Client } from './client';
import { bridge, sidecarUri, uri } from './prose';

describe('attribune/review', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start();
    await client.openText(uri, bridge);
  });
  afterEach(() => client.stop());

  const look = (at: ReviewPlace, of = uri) => client.request<ReviewItem | null>('attribune/review', { uri: of, at });
  const summary = (of = uri) => client.request<Summary | null>('attribune/summary', { uri: of });
  const wordsOf = ({ ranges }: ReviewItem) => ranges.map((range) => client.open.get(uri)!.getText(range)).join(' … ');
  const take = async ({ choices }: ReviewItem, role: string) => {
    const { decide } = choices.find((choice) => choice.role === role)!;
    await client.request('workspace/executeCommand', { command: 'attribune.decide', arguments: [decide] });
  };

  it('is done with a whole article by accepting and rejecting', async () => {
    const seen: string[] = [];
    for (let item = await look({ number: 1 }); item !== null; item = await look({ number: 1 })) {
      seen.push(`${item.kind} ${wordsOf(item)}`);
      await take(item, item.kind === 'date' ? 'reject' : 'accept');
    }
    assert.deepEqual(seen, [
      'quotation “The bridge is safe,”',
      'date March 3, 2022',
      'quotation “We will open it in spring,”',
      'date spring',
    ]);
    const { suggested, accepted, confirmed } = (await summary())!;
    assert.deepEqual([suggested, accepted, confirmed], [0, 0, 2]);
  });

  it('takes the source along when a quotation is accepted', async () => {
    await take((await look({ number: 1 }))!, 'accept');
    assert.match(client.files.get(sidecarUri)!, /"exact": "Ada Okoye/);
  });

  it('sees what was typed and not saved', async () => {
    await client.replace(uri, 'March 3', 'March 4');
    assert.equal(wordsOf((await look({ number: 2 }))!), 'March 4, 2022');
  });

  it('has nothing for an unknown document, nor for a broken place', async () => {
    assert.equal(await look({ number: 1 }, 'file:///nowhere.news'), null);
    assert.equal(await summary('file:///nowhere.news'), null);
    assert.ok(await look({ position: { line: 999, character: 999 } }));
  });
});
