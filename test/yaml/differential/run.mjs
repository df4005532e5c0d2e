// Compares this project's YAML reader with the Engine's (gopkg.in/yaml.v2 2.2.1), on verdict, events and values:
//
//     npm run test:yaml -- [--runs N] [--seed N] [--files FOLDER] [--show N]
//
// N texts of each sort. Needs Go; see CONTRIBUTING.md.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { buildOracle, startOracle } from "./oracle.mjs";
import { ours } from "./ours.mjs";
import { compose, encode, mutate, random, scramble } from "./texts.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    files: { type: "string", default: "test/fixtures/mesg-yml" },
    show: { type: "string", default: "10" },
  },
});
const pick = random(Number(values.seed));
const files = readdirSync(values.files, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => readFileSync(join(values.files, name), "utf8"));
const SORTS = {
  "mutated files": () => mutate(files[pick(files.length)], pick),
  "composed texts": () => compose(pick),
  "scrambled tokens": () => scramble(pick),
};

/** Where we intentionally reject what yaml.v2 accepts. */
const DELIBERATE = ["documents", "limit", "key", "encoding"];

/** The kind of a difference; undefined when there is none. */
function difference(theirs, mine) {
  const own = mine.rules.filter((rule) => rule !== "merge-order");
  const refusesSyntax = own.some((rule) => rule === "yaml-syntax" || rule === "encoding");
  if (own.includes("limit")) return "deliberate: limit";
  if ((theirs.syntaxError !== undefined) !== refusesSyntax) {
    if (own.includes("encoding")) return "deliberate: encoding";
    return refusesSyntax ? "refuses the syntax of what yaml.v2 takes" : "takes what yaml.v2 cannot parse";
  }
  if (refusesSyntax) return undefined;
  if ((theirs.events ?? "") !== mine.events) return "other events";
  if (theirs.decodeError === undefined && (theirs.duplicates ?? 0) > 0 !== own.includes("duplicate-key"))
    return "duplicate keys";
  const rest = own.filter((rule) => rule !== "duplicate-key");
  if (theirs.decodeError !== undefined) return rest.length > 0 ? undefined : "takes what yaml.v2 cannot decode";
  const serious = rest.filter((rule) => !DELIBERATE.includes(rule));
  if (serious.length > 0) {
    return serious.every((rule) => rule === "tag") && mine.events.includes("2002:binary")
      ? "deliberate: binary"
      : "refuses what yaml.v2 decodes";
  }
  if (rest.includes("key")) return "deliberate: key";
  if (own.includes("duplicate-key") || mine.rules.includes("merge-order")) return undefined;
  return isDeepStrictEqual(JSON.parse(JSON.stringify(theirs.value ?? { type: "" })), mine.value ?? { type: "" })
    ? undefined
    : /val 1 true "(?:null|Null|NULL|~)"/.test(mine.events)
      ? "deliberate: null as a key keeps its text"
      : "other values";
}

const oracle = startOracle(buildOracle());
const seen = new Map();
const counts = new Map();
const count = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
for (const [sort, make] of Object.entries(SORTS)) {
  for (let done = 0; done < Number(values.runs); ) {
    const batch = Array.from({ length: 500 }, () => encode(make(), pick));
    done += batch.length;
    const answers = await Promise.all(batch.map((bytes) => oracle.ask(bytes)));
    for (const [index, theirs] of answers.entries()) {
      const bytes = batch[index];
      count(`${sort}: ${theirs.syntaxError === undefined ? "parsed" : "refused"} by yaml.v2`);
      const kind = difference(theirs, ours(bytes));
      if (kind === undefined) continue;
      count(`${sort}: ${kind}`);
      const examples = seen.get(kind) ?? [];
      seen.set(kind, examples);
      if (!kind.startsWith("deliberate")) examples.push({ text: bytes.toString(), theirs, mine: ours(bytes) });
    }
  }
}
oracle.end();
for (const [name, number] of counts) console.log(`${String(number).padStart(8)}  ${name}`);
for (const [kind, examples] of seen) {
  for (const { text, theirs, mine } of examples
    .sort((a, b) => a.text.length - b.text.length)
    .slice(0, Number(values.show))) {
    console.log(`\n${kind}\n${JSON.stringify(text)}\n  yaml.v2: ${JSON.stringify(theirs).slice(0, 600)}`);
    console.log(
      `  ours:    ${JSON.stringify({ ...mine, problems: mine.problems?.map(({ message, offset }) => `${offset} ${message}`) }).slice(0, 600)}`,
    );
  }
}
process.exitCode = [...seen.keys()].every((kind) => kind.startsWith("deliberate")) ? 0 : 1;
