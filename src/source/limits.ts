/** How much is taken at most. */
export interface SourceLimits {
  /** Bytes of content in total; 2 GiB by default. */
  readonly maxBytes?: number;
  /** Files, folders and links; 100,000 by default. */
  readonly maxEntries?: number;
}

export const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 } as const satisfies SourceLimits;

const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];

/** A number of bytes for people: `1.5 MiB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${unit === 0 ? value : Number(value.toFixed(1))} ${UNITS[unit]}`;
}
