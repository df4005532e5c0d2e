import { quote } from "../../../yaml/mod.ts";
import { asText, type FileValue } from "../file/file-value.ts";
import type { ProcessReport } from "./report.ts";

/** Warns of what looks like a path and is read as a key. */
export function checkPath(key: FileValue, report: ProcessReport): void {
  const written = key.kind === "text" ? (key.written ?? key.text) : asText(key);
  if (written.includes("$(env:")) return;
  const parts = written.split(".");
  const part = parts.find(hasOtherIndex);
  if (part === undefined && parts.some((it) => it === "" || it.startsWith("["))) {
    const message = `${quote(written)} leads through an empty key: a dot separates keys, and an index follows a key`;
    report.at(key, { severity: "warning", rule: "reference-path", message, hint: "write `a.b` or `a[0].b`" });
  }
  if (part === undefined) return;
  const message = `${quote(part)} is read as a key of that name: only [0] to [9] are indexes`;
  const hint = "a list can be read at its first ten items only; change the data, or reference the whole list";
  report.at(key, { severity: "warning", rule: "reference-path", message, hint });
}

/** Whether there are brackets that do not hold one digit. */
function hasOtherIndex(part: string): boolean {
  const closed = part.split("]").slice(0, -1);
  return closed.some((piece) => piece.includes("[") && !/^\d$/.test(piece.slice(piece.indexOf("[") + 1)));
}

/** Warns of a path for Engines that know only keys. */
export function checkFlatKey(key: FileValue, report: ProcessReport): void {
  const written = key.kind === "text" ? (key.written ?? key.text) : asText(key);
  if (!/[.[]/.test(written)) return;
  const message = `${quote(written)} is read as one key of that name: Engines before 0.18 do not look into data`;
  const hint = "reference a key at the top of the data, or use an Engine from 0.18 on";
  report.at(key, { severity: "warning", rule: "reference-path", message, hint });
}
