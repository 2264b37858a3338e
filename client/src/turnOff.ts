import { ConfigurationTarget, Uri, workspace } from 'vscode';
import type { TurnOffParams } from '../../server/src/protocol/messages';

/** Turns a setting off for the workspace; without one, for the user. */
export async function turnOff({ uri, setting }: TurnOffParams): Promise<void> {
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration('attribune', Uri.parse(uri)).update(setting, 'off', target);
}
