/** What stands at a path of a mesg.yml: the thing that it describes, in words, and the keys that it takes. */
export interface Shape {
  readonly what: string;
  readonly keys: readonly string[];
}

const BOX = ["volumes", "volumesFrom", "ports", "args", "command", "env"];
const SERVICE: Shape = {
  what: "a service",
  keys: ["name", "sid", "description", "repository", "configuration", "tasks", "events", "dependencies"],
};
const CONFIGURATION: Shape = { what: "a configuration", keys: BOX };
const DEPENDENCY: Shape = { what: "a dependency", keys: ["image", ...BOX] };
const TASK: Shape = { what: "a task", keys: ["name", "description", "inputs", "outputs"] };
const EVENT: Shape = { what: "an event", keys: ["name", "description", "data"] };
const PARAMETER: Shape = {
  what: "a parameter",
  keys: ["name", "description", "type", "optional", "repeated", "object"],
};

/**
 * The shape of the mapping at a path, or undefined where keys are the author's own (`tasks`) or there is none.
 *
 * @example
 * ```ts
 * shapeAt(["tasks", "greet"])?.what; // "a task"
 * ```
 */
export function shapeAt(path: readonly string[]): Shape | undefined {
  const [field, , ...rest] = path;
  if (field === undefined) return SERVICE;
  if (field === "configuration") return path.length === 1 ? CONFIGURATION : undefined;
  const entry = { tasks: TASK, events: EVENT, dependencies: DEPENDENCY }[field as "tasks" | "events" | "dependencies"];
  if (path.length === 2) return entry;
  const lists = field === "tasks" ? ["inputs", "outputs"] : field === "events" ? ["data"] : [];
  // What is left is a list's name, then key and `object` in turn, and a key at the end.
  if (!lists.includes(rest[0] ?? "") || rest.length % 2 !== 0) return undefined;
  return rest.every((segment, index) => index % 2 === 1 || index === 0 || segment === "object") ? PARAMETER : undefined;
}
