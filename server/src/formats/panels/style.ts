/** The style of all pages: the colours of the editor's theme where there is one, else those of the system. */
export const style = `
:root {
  color-scheme: light dark;
  --orange: var(--vscode-charts-orange, #b4540a);
  --blue: var(--vscode-charts-blue, #2b6cb0);
  --line: var(--vscode-panel-border, var(--vscode-contrastBorder, #8888));
}
body {
  color: var(--vscode-editor-foreground, CanvasText);
  background: var(--vscode-editor-background, Canvas);
  font: var(--vscode-font-size, 0.9rem)/1.5 var(--vscode-font-family, system-ui, sans-serif);
  margin: 0 auto; padding: 1rem 1.25rem 2rem; max-width: 72rem;
}
h1 { font-size: 1.5em; font-weight: 600; margin: 0 0 .25rem; }
h2 { font-size: 1.15em; font-weight: 600; margin: 1.75rem 0 .5rem; }
p { margin: .25rem 0 .75rem; }
.lead { font-size: 1.08em; max-width: 60em; }
.note, small { color: var(--vscode-descriptionForeground, GrayText); font-size: .92em; font-weight: 400; }
table { border-collapse: collapse; width: 100%; }
thead th { font-weight: 600; border-bottom: 2px solid currentColor; white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; font-weight: 400; }
tbody th, tbody td { border-bottom: 1px solid var(--line); }
tbody th { min-width: 7em; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
svg { display: block; fill: var(--blue); overflow: visible; }
.bar { width: 100%; max-width: 14em; min-width: 5em; height: .55em; margin-top: .35em; background: var(--vscode-editor-inactiveSelectionBackground, #8882); }
.strip, .axis, .time { width: 100%; min-width: 9em; height: 1.1em; margin-top: .2em; }
.strip { min-width: 7em; border-bottom: 1px solid currentColor; }
.strip .indirect { fill-opacity: .45; stroke: var(--blue); stroke-width: 1px; }
.place { cursor: pointer; }
.place:hover { fill-opacity: .7; }
.nobody svg { fill: var(--orange); }
.nobody .strip .indirect { stroke: var(--orange); }
.nobody strong { font-style: italic; }
.axis { height: 1.2em; margin: 0; }
.axis text { fill: currentColor; font-size: .85em; font-weight: 400; }
.time .published { fill: currentColor; }
.time .guide { fill: currentColor; opacity: .25; }
.sign { font-size: 1.3em; line-height: 1; }
.disputed .sign { color: var(--vscode-charts-red, #c0392b); }
.needsSource .sign, .outdated .sign { color: var(--orange); }
.checked .sign { color: var(--vscode-charts-green, #2e7d32); }
button { font: inherit; color: inherit; border: 1px solid transparent; border-radius: 2px; cursor: pointer; }
button.link {
  background: none; border: 0; padding: 0; text-align: left;
  color: var(--vscode-textLink-foreground, LinkText); text-decoration: underline;
}
.actions button {
  color: inherit; background: var(--vscode-button-secondaryBackground, transparent);
  border-color: var(--vscode-button-border, var(--vscode-contrastBorder, #8888));
  padding: .2rem .7rem; margin: 0 .5rem .4rem 0;
}
.actions button:hover { background: var(--vscode-button-secondaryHoverBackground, transparent); text-decoration: underline; }
a { color: var(--vscode-textLink-foreground, LinkText); overflow-wrap: anywhere; }
button:focus-visible, a:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
mark { color: inherit; background: none; text-decoration: underline 2px var(--orange); text-underline-offset: 3px; }
.actions button[aria-pressed="true"] { background: var(--vscode-button-background, Highlight); color: var(--vscode-button-foreground, HighlightText); }
td .actions { margin-top: .35rem; }
td .actions button { padding: .05rem .5rem; margin: 0 .3rem .25rem 0; }
.narrow { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .in-time thead { position: static; display: block; width: auto; height: auto; clip-path: none; overflow: visible; }
  .in-time thead th { display: none; border: 0; padding: 0; }
  .in-time thead th:nth-child(2) { display: block; }
  table, tbody, tr, tbody th, tbody td { display: block; }
  .narrow { display: inline; }
  .measures tbody td { display: inline-block; padding-right: 1.2rem; }
  tbody th, tbody td { border: 0; padding: .15rem 0; }
  tbody tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
}
@media (forced-colors: active) { svg { fill: CanvasText; } }
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } .actions { display: none; } }
`;
