import { type Field, readFields, writeFields } from "./fields.ts";

/** Numbers of Service and Task. */
const TASKS = 5;
const OUTPUTS = 7;
/** `Output` of 0.9 has the shape of an event; here each becomes an Object parameter: [in Output, in Parameter]. */
const NUMBERS: readonly (readonly [output: number, parameter: number])[] = [
  [1, 1], // name
  [2, 2], // description
  [3, 10], // data
  [4, 8], // key
];
const TYPE: Field = [3, Buffer.from("Object")];

/** Converts the Service message of 0.9, whose tasks have named outputs, to that of later releases. */
export function toSingleOutputs(service: Uint8Array): Uint8Array {
  const to = new Map(NUMBERS);
  return eachOutput(service, (fields) => [...renumber(fields, to), TYPE]);
}

/** Converts in the other direction. */
export function toNamedOutputs(service: Uint8Array): Uint8Array {
  const to = new Map(NUMBERS.map(([output, parameter]) => [parameter, output]));
  return eachOutput(service, (fields) => renumber(fields, to));
}

function eachOutput(service: Uint8Array, rewrite: (output: readonly Field[]) => Field[]): Uint8Array {
  const inside = (message: Uint8Array, number: number, change: (payload: Uint8Array) => Uint8Array) =>
    writeFields(readFields(message).map(([known, payload]) => [known, known === number ? change(payload) : payload]));
  const output = (message: Uint8Array) => writeFields(rewrite(readFields(message)).sort(([a], [b]) => a - b));
  return inside(service, TASKS, (task) => inside(task, OUTPUTS, output));
}

function renumber(fields: readonly Field[], to: ReadonlyMap<number, number>): Field[] {
  return fields.flatMap(([number, payload]): Field[] => {
    const target = to.get(number);
    return target === undefined ? [] : [[target, payload]];
  });
}
