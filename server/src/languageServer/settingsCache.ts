import type { Connection, DidChangeConfigurationParams } from 'vscode-languageserver';
import { defaultSettings, parseSettings, type Settings } from './settings';

/** The settings in force for each document, asked of the client when first needed. */
export class SettingsCache {
  readonly #connection: Connection;
  readonly #asks: boolean;
  readonly #warn: (message: string) => void;
  readonly #byDocument = new Map<string, Promise<Settings>>();
  readonly #complained = new Set<string>();
  #pushed: Settings = defaultSettings;

  /**
   * @param asks whether the client answers `workspace/configuration`; one that does not may push its settings
   * @param warn shows the user what is wrong with a setting
   */
  constructor(connection: Connection, asks: boolean, warn: (message: string) => void) {
    this.#connection = connection;
    this.#warn = warn;
    this.#asks = asks;
  }

  get(uri: string): Promise<Settings> {
    if (!this.#asks) return Promise.resolve(this.#pushed);
    let settings = this.#byDocument.get(uri);
    if (settings === undefined) {
      settings = this.#ask(uri);
      this.#byDocument.set(uri, settings);
    }
    return settings;
  }

  changed({ settings }: DidChangeConfigurationParams): void {
    this.#byDocument.clear();
    const section = (settings as { attribune?: unknown } | null | undefined)?.attribune;
    if (!this.#asks && section !== undefined) this.#pushed = this.#parse(section);
  }

  forget(uri: string): void {
    this.#byDocument.delete(uri);
  }

  /** A client that fails to answer is not asked again before its settings change. */
  async #ask(uri: string): Promise<Settings> {
    try {
      return this.#parse(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'attribune' }));
    } catch (error) {
      this.#connection.console.warn(`The client did not tell its settings; the defaults hold. ${String(error)}`);
      return defaultSettings;
    }
  }

  #parse(section: unknown): Settings {
    const { value, problems } = parseSettings(section);
    for (const problem of problems) {
      if (this.#complained.has(problem)) continue;
      this.#complained.add(problem);
      this.#warn(problem);
    }
    return value;
  }
}
