import type { Page } from 'playwright-core';

/** The words in the boxes of the suggestion under review, a box a line, as they are seen: in a font whose letters have one width. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const editor = document.querySelector('.editor-group-container.active') ?? document;
    const boxes = [...editor.querySelectorAll('.view-overlays .cdr')].filter((box) => {
      const { borderLeftStyle, borderLeftWidth } = getComputedStyle(box);
      return borderLeftStyle === 'solid' && borderLeftWidth !== '0px' && box.className.includes('ced-');
    });
    const lines = [...editor.querySelectorAll('.view-line')].map((line) => {
      const words = line.firstElementChild ?? line;
      const { left, top, bottom, width } = words.getBoundingClientRect();
      const text = words.textContent.replace(/\u00a0/g, ' ');
      return { left, middle: (top + bottom) / 2, text, letter: width / text.length };
    });
    const found = boxes.flatMap((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const line = lines.find(({ middle }) => middle > top && middle < bottom);
      if (line === undefined || line.text === '') return [];
      const [from, to] = [left, right].map((x) => Math.round((x - line.left) / line.letter));
      return { top, left, words: line.text.slice(from, to) };
    });
    return found.sort((a, b) => a.top - b.top || a.left - b.left).map(({ words }) => words);
  });
}
