import {
  checkProcess,
  isSince,
  type ProcessDefinition,
  type ProcessViolation,
  type Release,
} from "../../definition/mod.ts";
import { segmentsOf } from "../../yaml/mod.ts";
import type { BuiltProcess } from "./build-process.ts";
import { adviseOnProcess, type Show } from "./check/advice.ts";
import { checkCreateRequest } from "./check/create-request.ts";
import { Mistakes } from "./check/mistakes.ts";
import { oncePerProblem, repeatedKeys, withOwnKeys } from "./check/own-keys.ts";
import type { Finding, ProcessReport } from "./check/report.ts";
import { checkRunTime } from "./check/run-time.ts";
import { at, type FileValue } from "./file/file-value.ts";
import type { StepInstance } from "./instances.ts";
import type { ProcessPlace } from "./process-places.ts";
import { checkServices } from "./services/check-services.ts";
import { checkVariables } from "./services/check-variables.ts";

/** A process as far as it could be built, and what to check it against. */
interface Draft extends BuiltProcess {
  readonly release: Release;
  readonly show: Show;
  /** The instances of steps. */
  readonly found: ReadonlyMap<FileValue, StepInstance>;
}

/**
 * Checks a process against the Engine's rules, what it can run, and the services. An error hides only its consequences:
 * problems at the same location, and references to a step whose key or type is wrong.
 */
export function checkDefinition(it: Draft, report: ProcessReport): void {
  const { definition: draft, places, release, show } = it;
  const mistakes = new Mistakes(report.problems);
  const isUnknown = unknownKeys(it, mistakes);
  for (const violation of oncePerProblem(checkProcess(draft, release), draft)) {
    const place = places.find(draft, violation.pointer);
    if (isCaused(violation, it, mistakes.errorAt(place)) || mistakes.cover(place.path)) continue;
    if (isUnresolved(violation, it) || isMisspelled(violation, place, report)) continue;
    if (violation.rule === "process-node-unknown" && isUnknown(String(violation.found))) continue;
    const advice = adviseOnProcess(violation, draft, show);
    const hint = violation.pointer === "/name" && violation.found === "" ? nameHint(release) : advice.hint;
    report.place(place, { rule: violation.rule, ...advice, hint });
  }
  const process = withOwnKeys(draft, new Set(it.unread.map(({ index }) => index)));
  const whole = it.unread.length === 0 ? process : withOwnKeys(draft, new Set());
  const repeated = repeatedKeys(draft);
  const running = checkRunTime(whole, release, show).filter(({ pointer }) => {
    const key = valueAt(draft, pointer);
    return !repeated.has(key) && !isUnknown(key);
  });
  const services = checkServices(process, instancesOf(process, it), show, isSince(release, "0.18"));
  for (const { pointer, ...finding } of [...checkCreateRequest(draft, release, show), ...running, ...services]) {
    const place = places.find(draft, pointer);
    const isKnown = mistakes.errorAt(place) !== undefined || mistakes.has(finding.rule, place);
    if (isKnown || mistakes.cover(place.path) || report.hasMisspelling(place.path)) continue;
    if (isWithoutInputs(finding, pointer, it, { mistakes, report })) continue;
    report.place(place, finding);
  }
  checkVariables(it.found, report);
}

/** Reports whether a violation only repeats an error, or follows from it. */
function isCaused(
  { rule, pointer, found }: ProcessViolation,
  { definition, places, unread }: Draft,
  reported: string | undefined,
) {
  if (rule === "process-predicate") return found === "none";
  const isWithoutSteps = at(places.sourceOf(definition), "steps") === undefined;
  if (rule === "process-trigger" && found === 0 && (unread.length > 0 || isWithoutSteps)) return true;
  // A file without steps may lack the name, too.
  if (pointer === "/name" && definition.name === "" && reported === "process-steps") return false;
  return reported !== undefined;
}

/** The keys of which each is enough for a field. */
const EITHER = [
  ["eventKey", "taskKey"],
  ["instanceHash", "instance"],
];

/** Reports whether a key is missing only because it is misspelled in its mapping, which was reported. */
function isMisspelled({ rule, pointer }: ProcessViolation, { path }: ProcessPlace, report: ProcessReport): boolean {
  const field = segmentsOf(pointer).at(-1) ?? "";
  // Only the process, a step or a condition lacks a key; any other path leads to a value, which is empty.
  const isMapping = path.length === 0 || path.length === 2 || (path.length === 4 && path[2] === "conditions");
  if (rule !== "process-required" || !isMapping) return false;
  return report.escalateMisspelling(path, EITHER.find((keys) => keys.includes(field)) ?? [field]);
}

/** Returns a function that reports whether a key may be that of a step whose key or type is wrong. */
function unknownKeys({ definition, places, unread }: Draft, mistakes: Mistakes) {
  const keys = new Set(unread.map(({ key }) => key));
  const isWrong = definition.nodes.some(
    (node, index) => node.kind !== "map" && isKeyWrong(places.find(definition, `/nodes/${index}/key`), node),
  );
  function isKeyWrong(place: ProcessPlace, node: object): boolean {
    const source = places.sourceOf(node);
    return source !== undefined && place.offset !== source.start && mistakes.errorAt(place) !== undefined;
  }
  // A step of an unknown type has one node or two, so later automatic keys may change.
  return (key: string) => isWrong || keys.has(key) || (unread.length > 0 && /^node-\d+$/.test(key));
}

/** Returns the hint for a missing name: its key depends on the compiler of the release. */
function nameHint(release: Release): string {
  if (!isSince(release, "0.18")) return "write `key: …`: the compilers for Engines before 0.18 read only that";
  return "write `name: …`; `key` is what it was called before Engine 0.18";
}

/** Reports whether a violation is an inline instance without a hash, which was reported as such. */
function isUnresolved({ pointer }: ProcessViolation, { definition, places, found }: Draft): boolean {
  const [, index, field] = segmentsOf(pointer);
  const node = definition.nodes[Number(index)];
  const source = node && places.sourceOf(node);
  return field === "instanceHash" && source !== undefined && found.get(source)?.isKnown === false;
}

/** Reports whether inputs do not fit only because those of the step are wrong as a whole, or their key is misspelled. */
function isWithoutInputs(
  { rule }: Finding,
  pointer: string,
  { definition, places }: Draft,
  { mistakes, report }: { readonly mistakes: Mistakes; readonly report: ProcessReport },
): boolean {
  const [, index, field] = segmentsOf(pointer);
  if (field !== "taskKey" || (rule !== "input-missing" && rule !== "input-type")) return false;
  const step = places.sourceOf(definition.nodes[Number(index)]!);
  const inputs = at(step, "inputs");
  if (inputs !== undefined) return mistakes.cover(inputs.path);
  return step !== undefined && report.escalateMisspelling(step.path, ["inputs"]);
}

/** The instances by node key, for a process with the draft's nodes. */
function instancesOf(
  { nodes }: ProcessDefinition,
  { definition, places, found }: Draft,
): ReadonlyMap<string, StepInstance> {
  return new Map(
    nodes.flatMap(({ key }, index) => {
      const source = places.sourceOf(definition.nodes[index]!);
      const instance = source && found.get(source);
      return instance === undefined ? [] : [[key, instance] as const];
    }),
  );
}

function valueAt(process: ProcessDefinition, pointer: string): string {
  let part: unknown = process;
  for (const segment of segmentsOf(pointer)) part = (part as Record<string, unknown> | undefined)?.[segment];
  return String(part);
}
