import type { Connection } from 'vscode-languageserver';
import { l10n } from '../../l10n';
import { Message } from '../../protocol/messages';
import type { PickParams, PickResult, ReadDateAs } from '../../protocol/pick';
import { refuse } from '../refusal';

/** A row of the picker, and what choosing it gives. */
export interface Choice<T> {
  readonly label: string;
  readonly description: string;
  readonly value: T;
}

/** The client's picker (`attribune/pick`). */
export class Picker {
  /** Whether the client has one; without, asking refuses the request. */
  readonly isAvailable: boolean;
  readonly #connection: Pick<Connection, 'sendRequest'>;

  constructor(connection: Pick<Connection, 'sendRequest'>, isAvailable: boolean) {
    this.#connection = connection;
    this.isAvailable = isAvailable;
  }

  /** The value of the row that the person chooses; undefined when they turn away. */
  async choose<T>(title: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
    const items = choices.map(({ label, description }) => ({ label, description }));
    const result = await this.pick({ title, items });
    return result !== null && 'index' in result ? choices[result.index]?.value : undefined;
  }

  /** The text that the person types; undefined when they turn away or type nothing. */
  async typeText(title: string, placeholder: string): Promise<string | undefined> {
    const result = await this.pick({ title, placeholder, items: [], other: '{0}' });
    return result !== null && 'text' in result && result.text.trim() !== '' ? result.text.trim() : undefined;
  }

  /** The date that the person types, as it is written; the client shows what it means. Undefined when they turn away. */
  async typeDate(title: string, placeholder: string, uri: string, as: ReadDateAs): Promise<string | undefined> {
    const result = await this.pick({ title, placeholder, items: [], other: '{0}', date: { uri, as } });
    return result !== null && 'text' in result ? result.text.trim() : undefined;
  }

  /** Sends the request; a person whose client has no picker is told what to do instead. */
  async pick(params: PickParams): Promise<PickResult> {
    if (!this.isAvailable)
      return refuse(l10n.t('This editor has no picker for Attribune. Choose from the menu of quick fixes instead.'));
    return this.#connection.sendRequest<PickResult>(Message.pick, params);
  }
}
