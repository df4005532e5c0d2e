import { PARAMETER_TYPES, type Parameter, type ServiceDefinition } from "../definition/mod.ts";
import { quote } from "../yaml/mod.ts";

/** A probable mistake that an Engine accepts. */
export interface Warning {
  readonly rule: string;
  /** JSON pointer into the definition. */
  readonly pointer: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * Finds values that an Engine accepts but ignores, and keys that are awkward in code.
 *
 * @example
 * ```ts
 * findWarnings({ ...EMPTY_DEFINITION, name: "a" }).map(({ rule }) => rule); // ["no-interface"]
 * ```
 */
export function findWarnings(definition: ServiceDefinition): Warning[] {
  const { tasks, events, dependencies } = definition;
  const warnings: Warning[] = [];
  const types: readonly string[] = PARAMETER_TYPES;
  const key = (text: string, pointer: string) => {
    if (!/^[\w.-]+$/.test(text)) warnings.push(oddKey(text, `${pointer}/key`));
  };
  const parameters = (list: readonly Parameter[], pointer: string): void =>
    list.forEach((parameter, index) => {
      const here = `${pointer}/${index}`;
      key(parameter.key, here);
      if (parameter.object.length > 0 && parameter.type !== "Object" && types.includes(parameter.type)) {
        warnings.push(unusedObject(parameter, `${here}/object`));
      }
      parameters(parameter.object, `${here}/object`);
    });
  if (tasks.length === 0 && events.length === 0) warnings.push(NO_INTERFACE);
  tasks.forEach(({ key: text, inputs, outputs }, index) => {
    key(text, `/tasks/${index}`);
    parameters(inputs, `/tasks/${index}/inputs`);
    parameters(outputs, `/tasks/${index}/outputs`);
  });
  events.forEach(({ key: text, data }, index) => {
    key(text, `/events/${index}`);
    parameters(data, `/events/${index}/data`);
  });
  dependencies.forEach(({ key: text }, index) => {
    key(text, `/dependencies/${index}`);
  });
  return warnings;
}

const NO_INTERFACE: Warning = {
  rule: "no-interface",
  pointer: "",
  message: "the service has neither tasks nor events, so nothing can use it",
  hint: "declare its `tasks` or its `events`",
};

function unusedObject({ type }: Parameter, pointer: string): Warning {
  return {
    rule: "object-unused",
    pointer,
    message: `object has no effect on a parameter of type ${type}`,
    hint: "write `type: Object`, or remove object",
  };
}

function oddKey(text: string, pointer: string): Warning {
  if (text === "") return { rule: "key-characters", pointer, message: "empty key", hint: "write a name as key" };
  const [character = ""] = /[^\w.-]/u.exec(text) ?? [];
  return {
    rule: "key-characters",
    pointer,
    message: `the key ${quote(text)} contains ${quote(character)}`,
    hint: "prefer letters, digits, _, - and dots; put a title in `name`",
  };
}
