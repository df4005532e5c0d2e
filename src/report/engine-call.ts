import { painter, type Style, visibleText } from "../core/mod.ts";
import type { CallRecord } from "../engine/embedded/mod.ts";

const STATUS_NAMES = [
  ...["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS"],
  ...["PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED"],
  ...["INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"],
];

/**
 * Returns one line for a call that the embedded Engine answered: time, method, status, duration and peer. On a terminal
 * it is shorter and in columns.
 */
export function engineCallToText(call: CallRecord, time: Date, style: Style = {}): string {
  const { path, code, milliseconds, peer } = call;
  const shown = visibleText(path, 200);
  if (style.columns === undefined) {
    return `${time.toISOString()} ${shown} ${statusName(code)} ${milliseconds} ms ${visibleText(peer)}\n`;
  }
  const paint = painter(style);
  const verdict = paint(code === 0 ? "green" : "red", statusName(code).padEnd(9));
  const duration = `${milliseconds} ms`.padStart(8);
  return `${paint("dim", time.toTimeString().slice(0, 8))} ${shown.padEnd(36)} ${verdict} ${duration}  ${visibleText(peer)}\n`;
}

/** Returns the same as one line of JSON. */
export function engineCallToJson({ path, code, milliseconds, peer }: CallRecord, time: Date): string {
  const line = { time: time.toISOString(), method: path.slice(0, 200), status: statusName(code), milliseconds, peer };
  return `${JSON.stringify(line)}\n`;
}

function statusName(code: number): string {
  return STATUS_NAMES[code] ?? String(code);
}
