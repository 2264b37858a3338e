// Runs inside a panel: tells the extension what a person clicked, and shows the page anew when the article changed.
import type { FromPanel, ToPanel } from '../src/panelMessages';

declare function acquireVsCodeApi(): { postMessage(message: FromPanel): void; setState(state: unknown): void };

const editor = acquireVsCodeApi();
// What the extension needs to show the panel again after a restart.
editor.setState(JSON.parse(document.body.dataset['state'] ?? 'null'));

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement | SVGElement>('button, [data-start]') : null;
  const { uri, start, end, export: as, run, label } = button?.dataset ?? {};
  if (start !== undefined && end !== undefined)
    editor.postMessage({ reveal: { ...(uri !== undefined && { uri }), start: Number(start), end: Number(end) } });
  // The server wrote it, of what the article and the sidecars hold.
  if (run !== undefined) editor.postMessage({ run: JSON.parse(run) as NonNullable<FromPanel['run']> });
  if (label !== undefined) editor.postMessage({ label });
  if (as === 'html' || as === 'csv' || as === 'md') editor.postMessage({ save: as });
});

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  const shown = document.querySelector('main');
  if (shown === null) return;
  const buttons = () => [...document.querySelectorAll('button')];
  const focused = document.activeElement;
  const at = buttons().findIndex((button) => button === focused);
  const row = focused?.closest('tr');
  const rowAt = row ? [...document.querySelectorAll('tr')].indexOf(row) : -1;
  // The server wrote it with all that comes from the article escaped.
  shown.outerHTML = data.body;
  const there = buttons()[at];
  // A button that is gone must not leave the focus on one that decides something else.
  const inRow = document.querySelectorAll('tr')[rowAt]?.querySelector('button');
  const isSame = there?.ariaLabel === focused?.ariaLabel;
  (isSame ? there : (inRow ?? there))?.focus({ preventScroll: true });
});
