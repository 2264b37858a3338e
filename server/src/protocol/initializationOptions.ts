import type { TreatAs } from './messages';

/** `initializationOptions`: what the client can do beyond LSP. All of it is optional. */
export interface InitializationOptions {
  readonly attribune?: {
    /** The client answers `attribune/readFile`. */
    readonly files?: boolean;
    /** `file:` URIs lie on the disk that the server reads too, which is then not asked for through the client. */
    readonly sharesDisk?: boolean;
    /** The client answers `attribune/findSidecars`. */
    readonly find?: boolean;
    /** The client answers `attribune/findFiles`. */
    readonly list?: boolean;
    /** The client answers `attribune/save`. */
    readonly save?: boolean;
    /** The client answers `attribune/writeSidecar`. */
    readonly write?: boolean;
    /** The client answers `attribune/turnOff`. */
    readonly settings?: boolean;
    /** Sidecars are moved by an edit once their article has moved: the client would ask before it moved them along with it. */
    readonly movesAfterwards?: boolean;
    /** The client runs `attribune.decide` where a hover links to it. */
    readonly links?: boolean;
    /** The client answers `attribune/pick`. */
    readonly pick?: boolean;
    /** Absolute URL of the bundle of formats, for a server that is a worker. */
    readonly formats?: string;
    /** The texts of the client's language by the English ones; without them the server looks for those of the locale. */
    readonly texts?: Readonly<Record<string, string>>;
    /** Values of `attribune/treated` in earlier sessions, by document URI. */
    readonly treatAs?: Readonly<Record<string, TreatAs>>;
  };
}
