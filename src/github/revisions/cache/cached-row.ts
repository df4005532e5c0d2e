import { type Diagnostic, decodeHash, isRecord } from "../../../core/mod.ts";
import type { ServiceDefinition } from "../../../definition/mod.ts";
import { parseRemembered, type RememberedSource } from "../../../source/mod.ts";
import { isDefinition } from "./cached-definition.ts";

/** The cached result of a service without errors. */
export interface RememberedService {
  readonly definition: ServiceDefinition;
  readonly diagnostics: readonly Diagnostic[];
  readonly hash: string;
  readonly sid: string;
  /** The text of the file that describes it, to find lines. */
  readonly text: string;
  readonly waivers: string;
  readonly notices: readonly string[];
  readonly source: RememberedSource;
}

/** A service in the cache file: the key of its inputs, and the result. */
export type Row = readonly [file: string, key: string, service: RememberedService];

/** Returns the rows of a cache file's JSON. Rows with a missing or malformed field are omitted. */
export function parseRows(json: string): readonly Row[] {
  try {
    const rows: unknown = JSON.parse(json);
    return Array.isArray(rows) ? rows.filter(isRow) : [];
  } catch {
    return [];
  }
}

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 3) return false;
  const [file, key, service] = row;
  return isText(file) && isText(key) && isRecord(service) && isService(service);
}

function isService(service: Record<string, unknown>): boolean {
  const { definition, diagnostics, hash, sid, text, waivers, notices } = service;
  const source = parseRemembered(service.source);
  return (
    [sid, text, waivers].every(isText) &&
    isListOf(notices, isText) &&
    isListOf(diagnostics, isWarningOrNote) &&
    isHash(hash) &&
    source !== undefined &&
    isDefinition(definition) &&
    definition.source === source.sourceId
  );
}

/** Returns whether a value is a diagnostic of a service without errors. */
function isWarningOrNote(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { severity, rule, message, pointer, file, line, column, hint } = value;
  return (
    (severity === "warning" || severity === "note") &&
    [rule, message, pointer, file].every(isText) &&
    [line, column].every((it) => it === undefined || (Number.isSafeInteger(it) && (it as number) > 0)) &&
    (hint === undefined || isText(hint))
  );
}

function isHash(value: unknown): boolean {
  try {
    return isText(value) && decodeHash(value).length === 32;
  } catch {
    return false;
  }
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
