/** A function whose calls are gathered into one. */
export interface Debounced {
  (): void;
  /** Drops the call that is pending. */
  readonly cancel: () => void;
}

/** Debounces: runs `work` once, `delayMs` milliseconds after the last call. */
export function debounce(work: () => void, delayMs: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const call = (): void => {
    cancel();
    timer = setTimeout(work, delayMs);
  };
  return Object.assign(call, { cancel });
}
