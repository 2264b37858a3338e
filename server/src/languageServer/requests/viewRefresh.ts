import type { Connection } from 'vscode-languageserver';
import { debounce } from '../../debounce';
import type { ClientCapabilities } from './clientCapabilities';
import type { Guard } from './guard';

/** Refreshes asked for within this time become one. */
const REFRESH_DELAY_MS = 30;

/** Debounces requests that the client ask anew for semantic tokens, code lenses and inlay hints, where it can. */
export function viewRefresh(connection: Connection, guard: Guard, client: ClientCapabilities): () => void {
  return debounce(() => {
    const { semanticTokens, inlayHint } = connection.languages;
    if (client.refreshTokens) guard.run('semantic tokens', () => semanticTokens.refresh());
    if (client.refreshCodeLenses) guard.run('code lenses', () => connection.sendRequest('workspace/codeLens/refresh'));
    if (client.refreshInlayHints) guard.run('inlay hints', () => inlayHint.refresh());
  }, REFRESH_DELAY_MS);
}
