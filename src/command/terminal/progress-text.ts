import { formatBytes } from "../../core/mod.ts";

/** The progress of a step. */
export interface Step {
  /** A description: `hashing 120 files`. */
  readonly label: string;
  /** Processed bytes, and total bytes if known. */
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

/**
 * Returns the progress of a step as one line: bytes, rate, and remaining time; for a step without bytes, the elapsed
 * time.
 *
 * @param elapsed Milliseconds since the step began.
 * @param columns Maximum number of characters.
 * @example
 * ```ts
 * progressText({ label: "hashing", done: 1_000_000, total: 3_000_000 }, 2000, 80);
 * // "hashing: 976.6 KiB of 2.9 MiB, 33%, 488.3 KiB/s, 4 s left"
 * ```
 */
export function progressText({ label, done, total }: Step, elapsed: number, columns: number): string {
  const parts = done === undefined ? [timeText(elapsed)] : bytesText(done, total, elapsed);
  // Keep the last column free: some terminals wrap when it is written.
  const max = columns - 1;
  const right = `: ${parts.join(", ")}`;
  const room = Math.max(max - right.length, 8);
  return `${label.length > room ? `${label.slice(0, room - 1)}…` : label}${right}`.slice(0, max);
}

function bytesText(done: number, total: number | undefined, elapsed: number): string[] {
  const rate = elapsed > 0 ? (done / elapsed) * 1000 : 0;
  const isKnown = total !== undefined && total > 0 && done <= total;
  const left = isKnown && rate > 0 ? ((total - done) / rate) * 1000 : undefined;
  return [
    `${formatBytes(done)}${isKnown ? ` of ${formatBytes(total)}` : ""}`,
    ...(isKnown ? [`${Math.floor((done / total) * 100)}%`] : []),
    ...(rate > 0 ? [`${formatBytes(Math.round(rate))}/s`] : []),
    ...(left === undefined ? [] : [`${timeText(left)} left`]),
  ];
}

/** `7 s`, `2 min 5 s`, `1 h 3 min`. */
function timeText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
