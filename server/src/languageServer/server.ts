import type { Connection, InitializeResult } from 'vscode-languageserver';
import { executeCommand } from './commands/executeCommand';
import { syncDocuments } from './documents/documentSync';
import type { Platform } from './platform';
import { answerArchiveRequests } from './requests/archiveRequests';
import { answerRequests } from './requests/requestHandlers';
import { Guard } from './requests/guard';
import { serverCapabilities } from './requests/serverCapabilities';
import { createSession, type Session } from './session';
import { syncWorkspace } from './workspace/workspaceSync';

/**
 * Serves a client until it says exit.
 *
 * @param platform what the entry point knows of where it runs
 */
export function startServer(connection: Connection, platform: Platform): void {
  const guard = new Guard(connection.console);
  let running: Session | undefined;
  const session = (): Session => {
    if (running === undefined) throw new Error('The guard lets nothing through before "initialize".');
    return running;
  };
  connection.onInitialize((params): InitializeResult => {
    running = createSession(connection, guard, params, platform);
    guard.phase = 'running';
    return { capabilities: serverCapabilities(running.clientCapabilities), serverInfo: { name: 'Attribune' } };
  });
  connection.onShutdown(() => {
    guard.phase = 'stopping';
  });
  syncDocuments(connection, guard, session);
  syncWorkspace(connection, guard, session);
  answerRequests(connection, guard, session);
  answerArchiveRequests(connection, guard, session);
  connection.onExecuteCommand(guard.request('commands', (params) => executeCommand(session(), params)));
  connection.listen();
}
