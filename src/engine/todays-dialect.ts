import type { Release } from "../definition/mod.ts";
import { asFlag, composeYaml, decodeText, isNull, Lines, type YamlNode } from "../yaml/mod.ts";

/** A mesg.yml as plain data; scalars keep their text. */
type Data = string | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/**
 * Rewrites a mesg.yml of Engine 0.9 or 0.10 in today's dialect, as JSON: `volumesfrom` becomes `volumesFrom`, a null
 * element becomes an empty string and, at 0.9, each named output of a task becomes an Object parameter.
 *
 * @returns Undefined when the file has no such structure.
 */
export function todaysDialect(mesgYml: Uint8Array, release: Release): Uint8Array | undefined {
  const { text, problem } = decodeText(mesgYml);
  const { root, problems } = composeYaml(text, new Lines(text));
  if (problem !== undefined || problems.some(({ severity }) => severity === "error")) return undefined;
  const service = root === undefined ? undefined : dataOf(root);
  if (!isRecord(service)) return undefined;
  const { configuration, dependencies } = service;
  const tasks = service.tasks ?? {};
  if (!isRecord(tasks)) return undefined;
  const rewritten = release === "0.9" ? mapValues(tasks, withSingleOutputs) : tasks;
  if (Object.values(rewritten).includes(undefined)) return undefined;
  const boxes = isRecord(dependencies) ? mapValues(dependencies, withVolumesFrom) : dependencies;
  const today = {
    ...service,
    tasks: rewritten,
    ...(configuration === undefined ? {} : { configuration: withVolumesFrom(configuration) }),
    ...(boxes === undefined ? {} : { dependencies: boxes }),
  };
  return Buffer.from(JSON.stringify(today));
}

function withSingleOutputs(task: Data): Data | undefined {
  const outputs = isRecord(task) ? singleOutputs(task.outputs) : undefined;
  return isRecord(task) && outputs !== undefined ? { ...task, outputs } : undefined;
}

/** Engine 0.9 requires a task to have outputs, and an output to have data. */
function singleOutputs(outputs: Data | undefined): Data | undefined {
  if (!isRecord(outputs) || Object.keys(outputs).length === 0) return undefined;
  const known = new Set(["name", "description", "data"]);
  const isOutput = (it: Data) => isRecord(it) && isRecord(it.data) && Object.keys(it).every((key) => known.has(key));
  if (!Object.values(outputs).every(isOutput)) return undefined;
  return mapValues(outputs, (output) => {
    const { data, ...described } = output as { readonly [key: string]: Data };
    return { ...described, type: "Object", object: data! };
  });
}

function withVolumesFrom(box: Data): Data {
  if (!isRecord(box) || box.volumesfrom === undefined) return box;
  const { volumesfrom, ...rest } = box;
  return { ...rest, volumesFrom: volumesfrom };
}

function dataOf(node: YamlNode): Data {
  if (node.kind === "mapping") {
    return Object.fromEntries([...node.pairs].map(([key, { value }]) => [key, flagOrData(key, value)]));
  }
  if (node.kind === "sequence") return node.items.map((item) => dataOf(item) ?? "");
  return node.kind === "broken" || isNull(node) ? null : node.text;
}

function flagOrData(key: string, value: YamlNode): Data {
  const isFlag = value.kind === "scalar" && (key === "optional" || key === "repeated");
  return (isFlag ? asFlag(value) : undefined) ?? dataOf(value);
}

function mapValues<T>(
  record: { readonly [key: string]: Data },
  each: (value: Data) => T,
): { readonly [key: string]: T } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, each(value)]));
}

function isRecord(data: Data | undefined): data is { readonly [key: string]: Data } {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
