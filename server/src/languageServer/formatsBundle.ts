import type { settledChanges, settlementKey, settlementsIn } from '../annotations/agreement/settlement';
import type { archiveFile, archivePanel } from '../formats/archive/archivePanel';
import type { namesakesOf, quotedNames } from '../formats/archive/namesakes';
import type { articleNames } from '../formats/articleNames';
import type { exportFormats, write } from '../formats/exporting';
import type { formatNames } from '../formats/formatNames';
import type { guessFormat } from '../formats/guessFormat';
import type { importFormats, read, readings } from '../formats/importing';
import type { agreementPanel, agreementPanelFile } from '../formats/panels/agreementPage';
import type { annotatorsPanel, annotatorsPanelFile } from '../formats/panels/annotatorsPage';
import type { panel, panelFile } from '../formats/panels/panel';
import type { sourcePanel, sourcePanelFile } from '../formats/panels/sourcePage';
import { l10n } from '../l10n';
import { refuse } from './refusal';

/** The exports of the formats bundle (`main.formats.ts`). Only its types are imported: most sessions never export or import. */
export interface FormatsBundle {
  readonly archiveFile: typeof archiveFile;
  readonly archivePanel: typeof archivePanel;
  readonly articleNames: typeof articleNames;
  readonly exportFormats: typeof exportFormats;
  readonly formatNames: typeof formatNames;
  readonly guessFormat: typeof guessFormat;
  readonly importFormats: typeof importFormats;
  readonly namesakesOf: typeof namesakesOf;
  readonly agreementPanel: typeof agreementPanel;
  readonly agreementPanelFile: typeof agreementPanelFile;
  readonly annotatorsPanel: typeof annotatorsPanel;
  readonly annotatorsPanelFile: typeof annotatorsPanelFile;
  readonly panel: typeof panel;
  readonly panelFile: typeof panelFile;
  readonly quotedNames: typeof quotedNames;
  readonly settledChanges: typeof settledChanges;
  readonly settlementKey: typeof settlementKey;
  readonly settlementsIn: typeof settlementsIn;
  readonly sourcePanel: typeof sourcePanel;
  readonly sourcePanelFile: typeof sourcePanelFile;
  readonly read: typeof read;
  readonly readings: typeof readings;
  readonly write: typeof write;
}

/** Loads the formats bundle; entry points know where it is. */
export type LoadFormats = () => Promise<FormatsBundle>;

/** The formats bundle; where it cannot be loaded, the request is refused. */
export async function requireFormats(load: LoadFormats): Promise<FormatsBundle> {
  try {
    return await load();
  } catch (error) {
    return refuse(
      l10n.t(
        'The part of Attribune that knows other formats could not be loaded ({0}). Install Attribune again.',
        String(error),
      ),
    );
  }
}
