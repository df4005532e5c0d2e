import type { MapEntry, ProcessReference, ProcessValue } from "../../definition/mod.ts";
import type { ProcessCompiler } from "./compilers.ts";
import { asText, at, type FileValue, isTruthy } from "./file/file-value.ts";
import { parsePath } from "./reference-path.ts";

/** How the values of inputs are read. */
export interface References {
  readonly allowed: ProcessCompiler["inputs"];
  /** The key of the node that a reference without `stepKey` means. */
  readonly previous: string;
  /** Records the location of a part and its fields. */
  place<T extends object>(part: T, source: FileValue, fields: { readonly [field: string]: FileValue | undefined }): T;
}

/** Whether compilers treat a value as a reference: an object with a truthy key. */
export function isReference(value: FileValue): boolean {
  return value.kind === "map" && isTruthy(at(value, "key"));
}

/** Builds the value of an input. */
export function buildValue(value: FileValue, references: References): ProcessValue {
  const { allowed } = references;
  if (allowed === "references" || isReference(value)) return buildReference(value, references);
  return buildConstant(value, allowed === "nested" ? (item) => buildValue(item, references) : constantOnly, references);

  function constantOnly(item: FileValue): ProcessValue {
    // mesg-cli wrote a null, which protobuf reads as a missing value.
    return item.kind === "null" ? { kind: "none" } : buildConstant(item, constantOnly, references);
  }
}

function buildConstant(value: FileValue, each: (item: FileValue) => ProcessValue, { place }: References): ProcessValue {
  switch (value.kind) {
    case "null":
      return { kind: "null" };
    case "flag":
      return place({ kind: "flag", flag: value.flag }, value, {});
    case "number":
      return place({ kind: "number", number: value.number }, value, {});
    case "text":
      return place({ kind: "text", text: value.text }, value, {});
    case "list":
      return place({ kind: "list", items: value.items.map(each) }, value, {});
    case "map": {
      const entries = [...value.entries].map(([key, item]): MapEntry => place({ key, value: each(item) }, item, {}));
      return place({ kind: "map", entries }, value, {});
    }
  }
}

function buildReference(value: FileValue, { allowed, previous, place }: References): ProcessReference {
  const [key, stepKey] = [at(value, "key"), at(value, "stepKey")];
  const text = asText(key);
  const flat = text === "" ? [] : [{ key: text }];
  const reference: ProcessReference = {
    kind: "reference",
    nodeKey: isTruthy(stepKey) ? asText(stepKey) : previous,
    path: allowed === "nested" ? parsePath(text) : flat,
  };
  return place(reference, value, { nodeKey: stepKey, path: key });
}
