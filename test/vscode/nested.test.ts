import { until } from './editor/server';
import { withPackedEditor } from './packedEditor';
import { savePicture } from './pictures';

describe('A reader of a quotation inside another', function () {
  this.timeout(120_000);
  const editor = withPackedEditor();

  it('sees a dotted line under the inner one, and under nothing else', async () => {
    await editor.page.keyboard.type('\n“My neighbour said, ‘Leave the house at once,’ so I left,” said José Andrade.');
    const dotted = () =>
      editor.page.evaluate(
        () =>
          [...document.querySelectorAll('.monaco-editor .cdr, .monaco-editor .view-line span')].filter(
            (one) => getComputedStyle(one).borderBottomStyle === 'dotted',
          ).length,
      );
    await until(async () => (await dotted()) > 0);
    await savePicture(editor.page, 'nested');
  });
});
