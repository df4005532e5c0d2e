import { isSince, type Release } from "../release.ts";
import {
  type Configuration,
  EMPTY_CONFIGURATION,
  PARAMETER_TYPES,
  type Parameter,
  type ServiceDefinition,
} from "../service.ts";
import { isDomainName, isEnvironmentVariable, isPortMapping, isPrintableAscii } from "./formats.ts";
import { isRequestUri } from "./uri.ts";

/** A validator's tag that failed, in Go's terms: the same failure has other words in other releases. */
export interface FieldFailure {
  readonly tag: "required" | "printascii" | "max" | "domain" | "portmap" | "env" | "unique" | "oneof" | "uri" | "dive";
  readonly place: Place;
  readonly found: unknown;
}

/** A place in a definition, as JSON and as Go name it. */
export interface Place {
  readonly pointer: string;
  /** `Tasks[0].Inputs[1].Key`, below the struct that is checked. */
  readonly go: string;
}

/**
 * What the tags on the Engine's structs refuse, in the order in which its validator walks them: 0.11 to 0.26. A missing
 * sid is none of it, since an Engine sets one before it looks.
 */
export function checkFields(definition: ServiceDefinition, release: Release): FieldFailure[] {
  const failures: FieldFailure[] = [];
  const fail = (tag: FieldFailure["tag"], place: Place, found: unknown) => void failures.push({ tag, place, found });

  const ascii = (place: Place, text: string) => isPrintableAscii(text) || fail("printascii", place, text);
  const required = (place: Place, text: string) => (text === "" ? fail("required", place, text) : ascii(place, text));
  // From 0.21 on a key and an image are required like a name; before, an image is missed later, a key never.
  const key = isSince(release, "0.21") ? required : ascii;
  const bareName = isSince(release, "0.17");

  const list = (place: Place, values: readonly string[], check: (place: Place, value: string) => unknown) =>
    values.forEach((value, index) => void check(item(place, index), value));
  const unique = (place: Place, values: readonly string[], check: (place: Place, value: string) => unknown) =>
    new Set(values).size < values.length ? fail("unique", place, values) : list(place, values, check);

  const box = (place: Place, it: Configuration) => {
    unique(field(place, "volumes"), it.volumes, ascii);
    unique(field(place, "volumesFrom"), it.volumesFrom, ascii);
    unique(field(place, "ports"), it.ports, (at, port) => isPortMapping(port) || fail("portmap", at, port));
    const args = () => list(field(place, "args"), it.args, ascii);
    const command = () => ascii(field(place, "command"), it.command);
    // The order of the two fields changed when the structs became protobuf's.
    for (const check of isSince(release, "0.14") ? [args, command] : [command, args]) check();
    unique(field(place, "env"), it.env, (at, env) => isEnvironmentVariable(env, bareName) || fail("env", at, env));
  };
  const described = (place: Place, it: { key: string; name: string; description: string }) => {
    key(field(place, "key"), it.key);
    ascii(field(place, "name"), it.name);
    ascii(field(place, "description"), it.description);
  };
  const parameters = (place: Place, values: readonly Parameter[]) =>
    values.forEach((it, index) => {
      const at = item(place, index);
      described(at, it);
      const type = field(at, "type");
      if (it.type === "") fail("required", type, it.type);
      else if (!isPrintableAscii(it.type)) fail("printascii", type, it.type);
      else if (!PARAMETER_TYPES.some((known) => known === it.type)) fail("oneof", type, it.type);
      parameters(field(at, "object"), it.object);
    });

  const root: Place = { pointer: "", go: "" };
  const sid = () => {
    const at = field(root, "sid");
    if (definition.sid === "") return;
    if (!isPrintableAscii(definition.sid)) fail("printascii", at, definition.sid);
    else if (definition.sid.length > 63) fail("max", at, definition.sid);
    else if (!isDomainName(definition.sid)) fail("domain", at, definition.sid);
  };
  const configuration = () => box(field(root, "configuration"), definition.configuration ?? EMPTY_CONFIGURATION);
  const tasks = () =>
    definition.tasks.forEach((task, index) => {
      const at = item(field(root, "tasks"), index);
      described(at, task);
      parameters(field(at, "inputs"), task.inputs);
      parameters(field(at, "outputs"), task.outputs);
      if (isSince(release, "0.26") && task.price === undefined) fail("dive", field(at, "price"), undefined);
    });
  const events = () =>
    definition.events.forEach((event, index) => {
      const at = item(field(root, "events"), index);
      described(at, event);
      parameters(field(at, "data"), event.data);
    });
  const dependencies = () =>
    definition.dependencies.forEach((dependency, index) => {
      const at = item(field(root, "dependencies"), index);
      // 0.13 nested a dependency's box, and put it first; its JSON form did not change.
      if (release === "0.13") box({ pointer: at.pointer, go: `${at.go}.Configuration` }, dependency);
      key(field(at, "key"), dependency.key);
      key(field(at, "image"), dependency.image);
      if (release !== "0.13") box(at, dependency);
    });
  const repository = () => {
    const text = definition.repository;
    if (text !== "" && !isRequestUri(text)) fail("uri", field(root, "repository"), text);
  };
  const source = () => required(field(root, "source"), definition.source);

  sid();
  required(field(root, "name"), definition.name);
  ascii(field(root, "description"), definition.description);
  const lists = [tasks, events, dependencies];
  for (const check of isSince(release, "0.14") ? [configuration, ...lists] : [...lists, configuration]) check();
  repository();
  source();
  return failures;
}

/** A field of a struct. Go's name is the JSON name with a capital. */
export function field(place: Place, name: string): Place {
  const goName = name[0]!.toUpperCase() + name.slice(1);
  return { pointer: `${place.pointer}/${name}`, go: place.go === "" ? goName : `${place.go}.${goName}` };
}

/** An item of a list. */
export function item(place: Place, index: number): Place {
  return { pointer: `${place.pointer}/${index}`, go: `${place.go}[${index}]` };
}
