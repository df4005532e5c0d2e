import { isSince, type Release } from "../release.ts";
import {
  type Configuration,
  type Dependency,
  EMPTY_CONFIGURATION,
  type Event,
  PARAMETER_TYPES,
  type Parameter,
  type ServiceDefinition,
  type Task,
} from "../service.ts";
import { isDomainName, isEnvironmentVariable, isPortMapping, isPrintableAscii } from "./formats.ts";
import { isRequestUri } from "./uri.ts";

/** A failed validator tag, in Go's terms: its text depends on the release. */
export interface FieldFailure {
  readonly tag: "required" | "printascii" | "max" | "domain" | "portmap" | "env" | "unique" | "oneof" | "uri" | "dive";
  readonly place: FieldPath;
  readonly found: unknown;
  /** The Engine does not report it, because it stops at an earlier duplicate in the list. */
  readonly unseen?: boolean;
}

/** The path of a field, in JSON's and in Go's names. */
export interface FieldPath {
  readonly pointer: string;
  /** `Tasks[0].Inputs[1].Key`, below the struct that is checked. */
  readonly go: string;
}

/**
 * Checks the validator tags on the Engine's structs, in the validator's order: 0.11 to 0.26. A missing sid is not
 * reported, since an Engine sets one first.
 */
export function checkFields(definition: ServiceDefinition, release: Release): FieldFailure[] {
  const check = new FieldCheck(release);
  check.service(definition);
  return check.failures;
}

type CheckText = (path: FieldPath, text: string) => void;

class FieldCheck {
  readonly failures: FieldFailure[] = [];
  readonly #release: Release;
  #unseen = false;

  constructor(release: Release) {
    this.#release = release;
  }

  service(definition: ServiceDefinition): void {
    const root: FieldPath = { pointer: "", go: "" };
    this.#sid(field(root, "sid"), definition.sid);
    this.#required(field(root, "name"), definition.name);
    this.#ascii(field(root, "description"), definition.description);
    const configuration = () =>
      this.#container(field(root, "configuration"), definition.configuration ?? EMPTY_CONFIGURATION);
    // The order of the fields changed when the structs became protobuf's.
    if (isSince(this.#release, "0.14")) configuration();
    definition.tasks.forEach((task, index) => void this.#task(item(field(root, "tasks"), index), task));
    definition.events.forEach((event, index) => void this.#event(item(field(root, "events"), index), event));
    definition.dependencies.forEach((dependency, index) => {
      this.#dependency(item(field(root, "dependencies"), index), dependency);
    });
    if (!isSince(this.#release, "0.14")) configuration();
    const { repository, source } = definition;
    if (repository !== "" && !isRequestUri(repository)) this.#fail("uri", field(root, "repository"), repository);
    this.#required(field(root, "source"), source);
  }

  #sid(path: FieldPath, sid: string): void {
    if (sid === "") return;
    if (!isPrintableAscii(sid)) this.#fail("printascii", path, sid);
    else if (sid.length > 63) this.#fail("max", path, sid);
    else if (!isDomainName(sid)) this.#fail("domain", path, sid);
  }

  #task(path: FieldPath, task: Task): void {
    this.#described(path, task);
    this.#parameters(field(path, "inputs"), task.inputs);
    this.#parameters(field(path, "outputs"), task.outputs);
    if (isSince(this.#release, "0.26") && task.price === undefined) this.#fail("dive", field(path, "price"), undefined);
  }

  #event(path: FieldPath, event: Event): void {
    this.#described(path, event);
    this.#parameters(field(path, "data"), event.data);
  }

  #dependency(path: FieldPath, dependency: Dependency): void {
    // 0.13 nested a dependency's container, and put it first; its JSON form did not change.
    const isNested = this.#release === "0.13";
    if (isNested) this.#container({ pointer: path.pointer, go: `${path.go}.Configuration` }, dependency);
    this.#key(field(path, "key"), dependency.key);
    this.#key(field(path, "image"), dependency.image);
    if (!isNested) this.#container(path, dependency);
  }

  #container(path: FieldPath, it: Configuration): void {
    const isPort: CheckText = (at, port) => void (isPortMapping(port) || this.#fail("portmap", at, port));
    const isBareName = isSince(this.#release, "0.17");
    const isEnv: CheckText = (at, env) => void (isEnvironmentVariable(env, isBareName) || this.#fail("env", at, env));
    const ascii: CheckText = (at, text) => this.#ascii(at, text);
    this.#unique(field(path, "volumes"), it.volumes, ascii);
    this.#unique(field(path, "volumesFrom"), it.volumesFrom, ascii);
    this.#unique(field(path, "ports"), it.ports, isPort);
    const args = () => each(field(path, "args"), it.args, ascii);
    const command = () => this.#ascii(field(path, "command"), it.command);
    for (const check of isSince(this.#release, "0.14") ? [args, command] : [command, args]) check();
    this.#unique(field(path, "env"), it.env, isEnv);
  }

  #parameters(path: FieldPath, parameters: readonly Parameter[]): void {
    parameters.forEach((parameter, index) => {
      const at = item(path, index);
      this.#described(at, parameter);
      this.#type(field(at, "type"), parameter.type);
      this.#parameters(field(at, "object"), parameter.object);
    });
  }

  #type(path: FieldPath, type: string): void {
    if (type === "") this.#fail("required", path, type);
    else if (!isPrintableAscii(type)) this.#fail("printascii", path, type);
    else if (!PARAMETER_TYPES.some((known) => known === type)) this.#fail("oneof", path, type);
  }

  #described(path: FieldPath, it: { key: string; name: string; description: string }): void {
    this.#key(field(path, "key"), it.key);
    this.#ascii(field(path, "name"), it.name);
    this.#ascii(field(path, "description"), it.description);
  }

  /** From 0.21 on, a key and an image are required like a name. Before, an image is checked later and a key never. */
  #key(path: FieldPath, text: string): void {
    if (isSince(this.#release, "0.21")) this.#required(path, text);
    else this.#ascii(path, text);
  }

  #required(path: FieldPath, text: string): void {
    if (text === "") this.#fail("required", path, text);
    else this.#ascii(path, text);
  }

  #ascii(path: FieldPath, text: string): void {
    if (!isPrintableAscii(text)) this.#fail("printascii", path, text);
  }

  #unique(path: FieldPath, values: readonly string[], check: CheckText): void {
    if (values.length === 0) return;
    const once = new Set(values);
    if (once.size < values.length) {
      this.#fail("unique", path, values);
      this.#unseen = true;
    }
    values.forEach((value, index) => {
      if (once.delete(value)) check(item(path, index), value);
    });
    this.#unseen = false;
  }

  #fail(tag: FieldFailure["tag"], place: FieldPath, found: unknown): void {
    this.failures.push({ tag, place, found, ...(this.#unseen && { unseen: true }) });
  }
}

function each(path: FieldPath, values: readonly string[], check: CheckText): void {
  values.forEach((value, index) => void check(item(path, index), value));
}

/** A path below another one. Its texts are built only when needed: never for a valid definition. */
class Below implements FieldPath {
  readonly #above: FieldPath;
  readonly #part: string | number;

  constructor(above: FieldPath, part: string | number) {
    this.#above = above;
    this.#part = part;
  }

  get pointer(): string {
    const { root, parts } = this.#fromRoot();
    return [root.pointer, ...parts].join("/");
  }

  get go(): string {
    const { root, parts } = this.#fromRoot();
    const names = parts.map((part) =>
      typeof part === "number" ? `[${part}]` : `.${part[0]!.toUpperCase()}${part.slice(1)}`,
    );
    const go = `${root.go}${names.join("")}`;
    return root.go === "" ? go.slice(1) : go;
  }

  /** Texts are joined at once: one that grew level by level would keep all its levels in memory. */
  #fromRoot(): { readonly root: FieldPath; readonly parts: readonly (string | number)[] } {
    const parts: (string | number)[] = [];
    let root: FieldPath = this;
    for (; root instanceof Below; root = root.#above) parts.push(root.#part);
    return { root, parts: parts.reverse() };
  }
}

/** A field of a struct. Go's name is the capitalized JSON name. */
export function field(place: FieldPath, name: string): FieldPath {
  return new Below(place, name);
}

/** An item of a list. */
export function item(place: FieldPath, index: number): FieldPath {
  return new Below(place, index);
}
