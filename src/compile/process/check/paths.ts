import { MAX_PATH_LENGTH } from "../../../definition/mod.ts";
import { quote } from "../../../yaml/mod.ts";
import { asText, type FileValue } from "../file/file-value.ts";
import { parsePath } from "../reference-path.ts";
import type { ProcessReport } from "./report.ts";

/** Warns about text that looks like a path but is read as a key. */
export function checkPath(key: FileValue, report: ProcessReport): void {
  const written = key.kind === "text" ? (key.written ?? key.text) : asText(key);
  if (written.includes("$(env:")) return;
  const path = parsePath(written);
  if (path.length > MAX_PATH_LENGTH) {
    const message = `expected a path of at most ${MAX_PATH_LENGTH} parts, found more`;
    report.at(key, { rule: "limit", message, hint: "reference a value on a higher level" });
    return;
  }
  const keys = path.flatMap(({ key: name }) => (name === undefined ? [] : [name]));
  const bracketed = keys.find((name) => name.includes("["));
  if (bracketed !== undefined) {
    const message = `${quote(bracketed)} is read as a key of that name: only [0] to [9] are indexes`;
    const hint = "only the first ten items of a list can be referenced; change the data, or reference the whole list";
    report.at(key, { severity: "warning", rule: "reference-path", message, hint });
  } else if (keys.includes("")) {
    const message = `${quote(written)} leads through an empty key: a dot separates keys, and an index follows a key`;
    report.at(key, { severity: "warning", rule: "reference-path", message, hint: "write `a.b` or `a[0].b`" });
  }
}

/** Warns about a path for Engines that support only keys. */
export function checkFlatKey(key: FileValue, report: ProcessReport): void {
  const written = key.kind === "text" ? (key.written ?? key.text) : asText(key);
  if (!/[.[]/.test(written)) return;
  const message = `${quote(written)} is read as one key of that name: Engines before 0.18 do not look into data`;
  const hint = "reference a key at the top of the data, or use an Engine from 0.18 on";
  report.at(key, { severity: "warning", rule: "reference-path", message, hint });
}
