import { CancellationTokenSource, workspace } from 'vscode';
import { SemanticTokensRegistrationType, type BaseLanguageClient, type Middleware } from 'vscode-languageclient';

/**
 * Makes the editor ask for colours now. A provider that is registered after its document was opened is otherwise
 * first asked after 300 ms; its change event is answered at once.
 */
export function askForTokens(client: BaseLanguageClient): void {
  const feature = client.getFeature(SemanticTokensRegistrationType.method);
  const providers = workspace.textDocuments.map((document) => feature.getProvider(document));
  for (const provider of new Set(providers)) provider?.onDidChangeSemanticTokensEmitter.fire();
}

/** Middleware that does the same where the server registers its provider later. */
export function askForTokensOnceRegistered(
  client: () => BaseLanguageClient | undefined,
): NonNullable<Middleware['handleRegisterCapability']> {
  return async (params, next) => {
    await next(params, new CancellationTokenSource().token);
    const running = client();
    const registered = params.registrations.some(({ method }) => method === SemanticTokensRegistrationType.method);
    if (running && registered) askForTokens(running);
  };
}
