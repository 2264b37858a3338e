import { ProgressLocation, window } from 'vscode';

/** Long enough for a screen reader to begin with it, in ms. */
const SHOWN_MS = 2000;

/** Has a screen reader say something: as a notification, which goes again by itself. */
export function announce(text: string): void {
  const options = { location: ProgressLocation.Notification, title: text };
  void window.withProgress(options, () => new Promise<void>((resolve) => setTimeout(resolve, SHOWN_MS)));
}
