// The formats as a bundle of their own, which the server loads when somebody first exports or imports.
export { settledChanges, settlementKey, settlementsIn } from './annotations/agreement/settlement';
export { archiveFile, archivePanel } from './formats/archive/archivePanel';
export { namesakesOf, quotedNames } from './formats/archive/namesakes';
export { articleNames } from './formats/articleNames';
export { exportFormats, write } from './formats/exporting';
export { formatNames } from './formats/formatNames';
export { guessFormat } from './formats/guessFormat';
export { agreementPanel, agreementPanelFile } from './formats/panels/agreementPage';
export { annotatorsPanel, annotatorsPanelFile } from './formats/panels/annotatorsPage';
export { panel, panelFile } from './formats/panels/panel';
export { sourcePanel, sourcePanelFile } from './formats/panels/sourcePage';
export { importFormats, read, readings } from './formats/importing';
