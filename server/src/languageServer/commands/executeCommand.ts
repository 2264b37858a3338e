import type { ExecuteCommandParams } from 'vscode-languageserver';
import { Command } from '../../protocol/commands';
import { refuse } from '../refusal';
import { annotateAllCommand } from './annotateAll';
import { annotateSelectionCommand, type AnnotateSelectionPorts } from './annotateSelection';
import { changeAnnotationCommand } from './changeAnnotation';
import { changeSpeakerCommand } from './changeSpeaker';
import { compareAnnotationsCommand } from './compareAnnotations';
import { compareQuotationCommand } from './compareQuotation';
import { compareAllQuotationsCommand } from './compareAllQuotations';
import { decideCommand } from './decideCommand';
import { exportAnnotationsCommand } from './exportAnnotations';
import { importAnnotationsCommand, type ImportPorts } from './importAnnotations';
import { labelCommand } from './label';
import type { ServerCommand } from './serverCommand';
import { settleCommand, type SettlePorts } from './settleDifference';
import type { SourcePickerPorts } from './sourcePicker';
import { setPublicationDateCommand } from './setPublicationDate';
import { treatAsCommand } from './treatAs';
import { turnOffCheckCommand, turnOnChecksCommand } from './turnOffCheck';
import { redoCommand, undoCommand } from './undo';
import { verifyCommand } from './verify';

/** Ports of all commands together. */
export type CommandPorts = AnnotateSelectionPorts & SourcePickerPorts & SettlePorts & ImportPorts;

/** The commands of the server, by name. */
const COMMANDS: Readonly<Record<(typeof Command)[keyof typeof Command], ServerCommand<CommandPorts>>> = {
  [Command.decide]: decideCommand,
  [Command.undo]: undoCommand,
  [Command.redo]: redoCommand,
  [Command.annotateAll]: annotateAllCommand,
  [Command.annotateSelection]: annotateSelectionCommand,
  [Command.treatAsNews]: treatAsCommand('news'),
  [Command.treatAsNotNews]: treatAsCommand('other'),
  [Command.setPublicationDate]: setPublicationDateCommand,
  [Command.turnOffCheck]: turnOffCheckCommand,
  [Command.turnOnChecks]: turnOnChecksCommand,
  [Command.changeAnnotation]: changeAnnotationCommand,
  [Command.verify]: verifyCommand,
  [Command.label]: labelCommand,
  [Command.changeSpeaker]: changeSpeakerCommand,
  [Command.compareAnnotations]: compareAnnotationsCommand,
  [Command.compareQuotation]: compareQuotationCommand,
  [Command.compareAllQuotations]: compareAllQuotationsCommand,
  [Command.settle]: settleCommand,
  [Command.exportAnnotations]: exportAnnotationsCommand,
  [Command.importAnnotations]: importAnnotationsCommand,
};

/** Answers `workspace/executeCommand`. */
export async function executeCommand(
  ports: CommandPorts,
  { command, arguments: [argument] = [] }: ExecuteCommandParams,
): Promise<unknown> {
  if (!Object.hasOwn(COMMANDS, command)) return refuse(`There is no command ${command}.`);
  return COMMANDS[command as keyof typeof COMMANDS](ports, command, argument);
}
