import assert from 'node:assert/strict';
import manifest from '../../../package.json';
import { modifierNames, typeNames } from '../../../server/src/features/tokenSpans';
import { Command } from '../../../server/src/protocol/commands';
import { defaultSettings } from '../../../server/src/languageServer/settings';

const { commands, configuration, keybindings, menus, semanticTokenModifiers, semanticTokenScopes, semanticTokenTypes } =
  manifest.contributes;

/** What the client registers itself. */
const own = [
  'attribune.copyQuotation',
  'attribune.nextUnchecked',
  'attribune.openSample',
  'attribune.restartServer',
  'attribune.showAgreement',
  'attribune.showAudit',
  'attribune.showFolderAudit',
  'attribune.showChecklist',
  'attribune.showOutput',
  'attribune.showQuotationsBy',
  'attribune.showTimeline',
  ...['accept', 'reject', 'other', 'toggle', 'verify', 'label', 'byOrder', 'bySpeaker', 'filter'].map(
    (name) => `attribune.list.${name}`,
  ),
  ...['start', 'next', 'previous', 'accept', 'reject', 'other', 'stop'].map((step) => `attribune.review.${step}`),
];
/** What the client heeds alone. */
const clientSettings = { statusBar: true, nestedQuotations: true, 'trace.server': 'off' };
/** Only ever run by code actions and panels, with their argument. */
const hidden: string[] = [Command.decide, Command.settle, Command.turnOffCheck];
const ids = ({ id }: { id: string }) => id;

/** The settings of the server by the names that users see. */
function serverSettings(): Record<string, unknown> {
  const { checks, annotateAll, inlayHints, files, ...plain } = defaultSettings;
  const hints = Object.entries(inlayHints).map(([name, value]): [string, unknown] => [`inlayHints.${name}`, value]);
  const globs = Object.entries(files).map(([name, value]): [string, unknown] => [`files.${name}`, value]);
  const named = Object.entries(checks).map(([name, value]): [string, unknown] => [`checks.${name}`, value]);
  return {
    ...plain,
    'confidence.annotateAll': annotateAll,
    ...Object.fromEntries(hints),
    ...Object.fromEntries(globs),
    ...Object.fromEntries(named),
  };
}

describe('the manifest', () => {
  it('declares the server’s settings with their defaults', () => {
    const settings = configuration.flatMap(({ properties }) => Object.entries<{ default?: unknown }>(properties));
    const declared = settings.map(([name, property]) => [name.replace('attribune.', ''), property.default]);
    assert.deepEqual({ ...serverSettings(), ...clientSettings }, Object.fromEntries(declared));
  });
  it('declares the colours that the server sends', () => {
    assert.deepEqual(semanticTokenTypes.map(ids), [...typeNames]);
    assert.deepEqual(semanticTokenModifiers.map(ids), [...modifierNames]);
    assert.deepEqual(Object.keys(semanticTokenScopes[0]!.scopes), [...typeNames]);
  });
  it('names every command of server and client', () => {
    const visible = Object.values(Command).filter((name) => !hidden.includes(name));
    assert.deepEqual(commands.map(({ command }) => command).sort(), [...visible, ...own].sort());
  });
  it('shows a command only where it makes sense', () => {
    const shown = menus.commandPalette.filter(({ when }) => when).map(({ command }) => command);
    assert.deepEqual(shown.sort(), commands.map(({ command }) => command).sort());
    for (const { command, when } of menus['editor/context']) assert.match(when, /attribune\.(served|schemes)/, command);
    for (const { key, when } of keybindings) {
      // A single key in the text is the writer's; a chord takes none away.
      const isChord = key.includes(' ') && when === 'attribune.served && editorTextFocus';
      const isInMode =
        /^attribune\.(?:(?:canUndo|canRedo) && editorTextFocus|reviewing && \(editorTextFocus \|\| editorHoverFocused\))|^focusedView == attribune\.items && listFocus/;
      assert.ok(isChord || isInMode.test(when), `${key}: ${when}`);
    }
  });
});
