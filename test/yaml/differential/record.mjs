// Records the results of yaml.v2 2.2.1 for short texts, for test/yaml/engine-reader.test.ts, which needs no Go:
//
//     node test/yaml/differential/record.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildOracle, startOracle } from "./oracle.mjs";
import { compose, mutate, random, scramble } from "./texts.mjs";

const OUT = new URL("../../fixtures/yaml/engine-reader.json", import.meta.url);
const FILES = new URL("../../fixtures/mesg-yml/valid/", import.meta.url);
const pick = random(14);
const files = readdirSync(FILES)
  .filter((name) => name.endsWith(".yml"))
  .map((name) => readFileSync(new URL(name, FILES), "utf8").replace("\ufeff", ""));
const SORTS = [() => mutate(files[pick(files.length)], pick), () => compose(pick), () => scramble(pick)];

const oracle = startOracle(buildOracle());
const texts = new Set();
while (texts.size < 900) {
  const text = SORTS[texts.size % 3]();
  if (text.length <= 300 && !text.includes("\ufeff")) texts.add(text);
}
const records = [];
for (const text of texts) {
  const { syntaxError, events } = await oracle.ask(Buffer.from(text));
  records.push({ text, ...(syntaxError === undefined ? { events: events ?? "" } : { syntaxError }) });
}
oracle.end();
writeFileSync(OUT, `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`);
console.log(`${records.length} texts, ${records.filter(({ events }) => events !== undefined).length} of them parsed`);
