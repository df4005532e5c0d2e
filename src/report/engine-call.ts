import { visibleText } from "../core/mod.ts";
import type { CallRecord } from "../engine/embedded/mod.ts";

const STATUS_NAMES = [
  ...["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS"],
  ...["PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED"],
  ...["INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"],
];

/** One line for a call that the embedded Engine answered. */
export function engineCallToText({ path, code, milliseconds, peer }: CallRecord, time: Date): string {
  return `${time.toISOString()} ${visibleText(path, 200)} ${statusName(code)} ${milliseconds} ms ${visibleText(peer)}\n`;
}

/** The same as one line of JSON. */
export function engineCallToJson({ path, code, milliseconds, peer }: CallRecord, time: Date): string {
  const line = { time: time.toISOString(), method: path.slice(0, 200), status: statusName(code), milliseconds, peer };
  return `${JSON.stringify(line)}\n`;
}

function statusName(code: number): string {
  return STATUS_NAMES[code] ?? String(code);
}
