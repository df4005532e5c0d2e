import type { ServiceDefinition } from "../../definition/mod.ts";
import { quote } from "../../yaml/mod.ts";
import { Mistakes } from "./check/mistakes.ts";
import type { Finding, ProcessReport } from "./check/report.ts";
import { asText, at, type FileValue, isTruthy } from "./file/file-value.ts";

/** The instance of a step, as written. */
export interface NamedInstance {
  readonly instanceHash?: string;
  /** A folder or a git URL. */
  readonly src?: string;
  /** A service hash or a sid. */
  readonly service?: string;
  /** Variables as `NAME=VALUE`. */
  readonly env: readonly string[];
}

/** What is known about an instance. */
export interface FoundInstance {
  readonly instanceHash?: string;
  /** The hash of its service, if known. */
  readonly serviceHash?: string;
  /** Its service, as compiled from its file. */
  readonly service?: KnownService;
  /** Why it has no hash, or a warning. */
  readonly problem?: Finding;
}

/** A service that a process uses. */
export interface KnownService {
  readonly definition: ServiceDefinition;
  /** The file that describes it. */
  readonly file: string;
  /** The file's name in messages, if its path contains the value of a variable. */
  readonly shown?: string;
}

/** Finds an instance. It is called once for each instance in a file. */
export type InstanceFinder = (named: NamedInstance) => Promise<FoundInstance>;

/** The instance of a step. */
export interface StepInstance extends FoundInstance {
  readonly named: NamedInstance;
  /** Whether the instance hash is known. */
  readonly isKnown: boolean;
}

/** Finds the instances of steps. */
export async function resolveInstances(
  steps: readonly FileValue[],
  finder: InstanceFinder | undefined,
  report: ProcessReport,
): Promise<Map<FileValue, StepInstance>> {
  const found = new Map<FileValue, StepInstance>();
  const once = new Map<string, Promise<FoundInstance>>();
  const mistakes = new Mistakes(report.problems);
  for (const step of steps) {
    const named = namedInstance(step);
    if (named === undefined) continue;
    const id = JSON.stringify(named);
    const pending = once.get(id) ?? (finder ?? unknownInstance)(named);
    once.set(id, pending);
    const instance = await pending;
    const given = named.instanceHash;
    const hash = given ?? instance.instanceHash;
    const value = placeOfInstance(step);
    const written = value.kind === "text" ? value.written : undefined;
    const { service } = instance;
    found.set(step, {
      ...instance,
      ...(service !== undefined && written !== undefined ? { service: { ...service, shown: written } } : {}),
      named,
      isKnown: hash !== undefined,
      ...(hash === undefined ? {} : { instanceHash: hash }),
    });
    const { problem } = instance;
    if (problem !== undefined && !mistakes.cover(value.path))
      report.at(value, written === undefined ? problem : withoutValue(problem, written));
  }
  return found;
}

function placeOfInstance(step: FileValue): FileValue {
  const inline = at(step, "instance");
  return at(inline, "src") ?? at(inline, "service") ?? inline ?? at(step, "instanceHash") ?? step;
}

/** A problem may repeat the value of a variable, even as a part of a path. */
function withoutValue({ rule, severity }: Finding, written: string): Finding {
  const isSource = rule === "instance-source";
  const message = isSource ? `there is no valid service at ${quote(written)}` : UNRESOLVED.message;
  const hint = "check the value of the variable: it is not shown here";
  return { rule, message, hint, ...(severity === undefined ? {} : { severity }) };
}

function namedInstance(step: FileValue): NamedInstance | undefined {
  const [given, inline] = [at(step, "instanceHash"), at(step, "instance")];
  if (isTruthy(given)) return { instanceHash: asText(given), env: [] };
  const [src, service, env] = ["src", "service", "env"].map((key) => at(inline, key));
  // As in the compilers, a service takes precedence over a folder.
  const named = isTruthy(service) ? { service: asText(service) } : isTruthy(src) ? { src: asText(src) } : undefined;
  return named && { ...named, env: env?.kind === "list" ? env.items.map(asText) : [] };
}

/** A finder without services: an inline instance has no hash. */
async function unknownInstance({ instanceHash }: NamedInstance): Promise<FoundInstance> {
  return instanceHash === undefined ? { problem: UNRESOLVED } : {};
}

const UNRESOLVED: Finding = {
  severity: "warning",
  rule: "instance-unresolved",
  message: "the hash of this instance is unknown, so the process has no definition yet",
  hint: "pass its service with --services, or write the instanceHash",
};
