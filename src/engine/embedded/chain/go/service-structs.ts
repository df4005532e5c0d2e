import { field, flag, type GoField, type GoStruct, listOf, scalar, struct, text } from "./types.ts";

const texts = listOf(text);

const PARAMETER: GoStruct = struct(
  ...["key", "name", "description", "type"].map((name) => field(name, text)),
  field("optional", flag),
  field("repeated", flag),
  field(
    "object",
    listOf(() => PARAMETER),
  ),
);

const parameters = listOf(() => PARAMETER);

/** The settings of a container. */
const BOX: readonly GoField[] = [
  field("volumes", texts),
  field("volumesFrom", texts),
  field("ports", texts),
  field("args", texts),
  field("command", text),
  field("env", texts),
];

const PRICE = struct(...["perCall", "perSec", "perKB"].map((name) => field(name, scalar("amount"))));

const DESCRIBED = ["key", "name", "description"].map((name) => field(name, text));
const EVENT = struct(...DESCRIBED, field("data", parameters));
const DEPENDENCY = struct(field("key", text), field("image", text), ...BOX);

/** The fields of a service that a client may set; tasks have prices from 0.26 on. */
export function serviceFields(hasPrices: boolean): readonly GoField[] {
  const price = hasPrices ? [field("price", () => PRICE, { pointer: true })] : [];
  const task = struct(...DESCRIBED, field("inputs", parameters), field("outputs", parameters), ...price);
  return [
    field("sid", text),
    field("name", text),
    field("description", text),
    field("configuration", () => struct(...BOX), { always: true }),
    field(
      "tasks",
      listOf(() => task),
    ),
    field(
      "events",
      listOf(() => EVENT),
    ),
    field(
      "dependencies",
      listOf(() => DEPENDENCY),
    ),
    field("repository", text),
    field("source", text),
  ];
}
