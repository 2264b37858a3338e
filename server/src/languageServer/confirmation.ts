import type { Connection } from 'vscode-languageserver';

/** Asks the user by `window/showMessageRequest`; true only when they choose `yes`, not when they turn away. */
export async function confirm(
  { window }: Pick<Connection, 'window'>,
  question: string,
  yes: string,
  no: string,
): Promise<boolean> {
  const answer = await window.showInformationMessage(question, { title: yes }, { title: no });
  return answer?.title === yes;
}
