export function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** What a share of some sorted numbers does not exceed. */
export function at(numbers: readonly number[], share: number): number {
  return numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!;
}

/** Three digits, as short as they can be. */
export function ms(time: number): string {
  return time < 100 ? time.toPrecision(3) : time.toFixed(0);
}

/** Median, 95th and 99th of a hundred. */
export function spread(times: readonly number[]): string[] {
  const ordered = sorted(times);
  return [0, 0.5, 0.95, 0.99].map((share) => ms(at(ordered, share)));
}
