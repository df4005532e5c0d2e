import { pointerOf } from "../../core/mod.ts";
import {
  checkProcess,
  DEFAULT_PROCESS_RELEASE,
  isSince,
  type OnPart,
  type ProcessDefinition,
  type Release,
  readProcess,
} from "../../definition/mod.ts";
import {
  composeYaml,
  decodeText,
  follow,
  Lines,
  MAX_FILE_BYTES,
  type Problem,
  quote,
  segmentsOf,
  toDiagnostics,
} from "../../yaml/mod.ts";
import type { Location } from "../compile.ts";
import { adviseOnDefinition } from "../process/check/advice.ts";
import { checkCreateRequest } from "../process/check/create-request.ts";
import { oncePerProblem, repeatedKeys } from "../process/check/own-keys.ts";
import { checkRunTime } from "../process/check/run-time.ts";
import type { FoundInstance, InstanceFinder, StepInstance } from "../process/instances.ts";
import { checkServices, type ServiceFinding } from "../process/services/check-services.ts";
import type { LoadedProcess, OpenedProcess } from "./loaded-process.ts";

type Path = readonly (string | number)[];

/**
 * Reads the definition of a process in any form, to check it against the rules of Engine releases, and against the
 * services of its instances, as far as they are known. JSON has lines and columns; the other forms have only pointers.
 *
 * @throws {MesgError} `refused` when it is not a definition. The function throws `usage` before 0.14.
 */
export function openDefinition(bytes: Uint8Array, file: string): OpenedProcess {
  const read = readAnyForm(bytes, file);
  const { definition } = read;
  return async ({ release = DEFAULT_PROCESS_RELEASE, instances }) => {
    const nodes = instances === undefined ? new Map() : await instancesOf(definition, instances);
    // Instances are stored by the keys of their nodes.
    const isKnown = instances !== undefined && repeatedKeys(definition).size === 0;
    const found = isKnown ? checkServices(definition, nodes, quote, isSince(release, "0.18")) : [];
    return read.check(release, found, nodes);
  };
}

async function instancesOf({ nodes }: ProcessDefinition, finder: InstanceFinder): Promise<Map<string, StepInstance>> {
  const byHash = new Map<string, Promise<FoundInstance>>();
  const found = new Map<string, StepInstance>();
  for (const { key, ...node } of nodes) {
    const instanceHash = "instanceHash" in node ? node.instanceHash : "";
    if (instanceHash === "") continue;
    const named = { instanceHash, env: [] };
    const pending = byHash.get(instanceHash) ?? finder(named);
    byHash.set(instanceHash, pending);
    found.set(key, { ...(await pending), named, instanceHash, isKnown: true });
  }
  return found;
}

interface ReadDefinition {
  readonly definition: ProcessDefinition;
  /** Checks the definition against the rules of a release. @param found Problems that were found before. */
  check(release: Release, found: readonly ServiceFinding[], nodes: ReadonlyMap<string, StepInstance>): LoadedProcess;
}

function readAnyForm(bytes: Uint8Array, file: string): ReadDefinition {
  const parts = new WeakMap<object, Path>();
  const onPart: OnPart = (part, path) => void parts.set(part, path);
  // Of larger files, the YAML reader below reports nothing.
  const allowsRepeated = bytes.length <= MAX_FILE_BYTES;
  const { definition, unknownFields, form } = readProcess(bytes, { onPart, allowsRepeated });
  const { text } = form === "json" ? decodeText(bytes) : { text: "" };
  const lines = new Lines(text);
  const { root, problems: reading } =
    text === "" ? { root: undefined, problems: [] } : composeYaml(text, lines, { json: true });
  const offsetOf = (path: Path): number => {
    for (let length = path.length; root !== undefined && length > 0; length--) {
      const found = follow(root, path.slice(0, length));
      if (found !== undefined) return length === path.length ? found.node.start : found.keyStart;
    }
    return root?.start ?? 0;
  };
  /** Returns the nearest known location: the JSON has other names than the process. */
  const place = (pointer: string): { path: Path; offset: number } => {
    let part: unknown = definition;
    let path: Path = [];
    for (const segment of segmentsOf(pointer)) {
      if (typeof part !== "object" || part === null) break;
      part = (part as Record<string, unknown>)[segment];
      if (typeof part === "object" && part !== null) path = parts.get(part) ?? path;
    }
    return { path, offset: offsetOf(path) };
  };
  const ofReading = reading.filter(({ rule }) => rule === "duplicate-key");
  for (const { pointer, text: what } of unknownFields) {
    const path = segmentsOf(pointer);
    const message = `unknown field of a process definition: ${what}`;
    const hint = "remove it: it is ignored";
    ofReading.push({ severity: "warning", rule: "unknown-field", message, hint, path, offset: offsetOf(path) });
  }
  const locate = (pointer: string): Location => {
    const { path, offset } = place(pointer);
    return { pointer: pointerOf(path), ...(root === undefined ? {} : lines.at(offset)) };
  };
  return {
    definition,
    check: (release, found, nodes) => {
      const findings = [...findingsOf(definition, release), ...found];
      const problems = findings.map(({ pointer, severity = "error", ...finding }): Problem => {
        return { severity, ...finding, ...place(pointer) };
      });
      const placed = toDiagnostics([...ofReading, ...problems], file, lines);
      const diagnostics = root === undefined ? placed.map(({ line: _line, column: _column, ...rest }) => rest) : placed;
      const isValid = !diagnostics.some(({ severity }) => severity === "error");
      const read = { draft: definition, written: definition, nodes };
      return { file, form, text, diagnostics, locate, ...read, ...(isValid ? { definition } : {}) };
    },
  };
}

/** Returns what an Engine refuses in a process, and what it cannot run. */
function findingsOf(definition: ProcessDefinition, release: Release): ServiceFinding[] {
  const violations = oncePerProblem(checkProcess(definition, release), definition);
  const refused = violations.map((violation) => {
    const { rule, pointer } = violation;
    return { rule, pointer, ...adviseOnDefinition(violation, definition, release) };
  });
  // Edges refer to nodes by key: with a duplicate key, the order of the nodes is unknown.
  const isAmbiguous = violations.some(({ rule }) => rule === "process-node-repeated");
  return isAmbiguous
    ? refused
    : [...refused, ...checkCreateRequest(definition, release, quote), ...checkRunTime(definition, release, quote)];
}
