import { expect, test } from "vitest";
import { parseApi, publishSource } from "../../../src/ipfs/mod.ts";
import { mutated, pick, randomOf } from "../../mutations.ts";
import { FakeNode } from "../fake-node.ts";
import { bytesOf, sourceOf } from "../sources.ts";

const POLICY = { idleTimeout: 2_000, totalTimeout: 20_000, attempts: 1, pause: 1 };
/** MESG_FUZZ_RUNS=5000 npx vitest run test/ipfs/kubo/damaged-answers.test.ts --testTimeout 3600000 */
const RUNS = Number(process.env.MESG_FUZZ_RUNS ?? 30);
const SEED = Number(process.env.MESG_FUZZ_SEED ?? 1);

const source = await sourceOf(bytesOf(1_000));
const ANSWERS: Readonly<Record<string, string>> = {
  "dag/import": `{"Root":{"Cid":{"/":"${source.sourceId}"},"PinErrorMsg":""}}\n{"Stats":{"BlockCount":1}}\n`,
  "pin/ls": `{"Keys":{"${source.sourceId}":{"Type":"recursive"}}}\n`,
  "pin/add": `{"Pins":["${source.sourceId}"]}\n`,
};

test.each(Object.keys(ANSWERS))("accepts or rejects a damaged response to %s without a defect", async (call) => {
  const random = randomOf(SEED);
  await using node = await FakeNode.start();
  node.intercept = (request, response, path) => {
    if (path !== call) return false;
    const answer = mutated(Buffer.from(ANSWERS[call]!), random, Buffer.from(pick(random, Object.values(ANSWERS))));
    request.on("end", () => response.writeHead(200, { "content-type": "application/json" }).end(answer)).resume();
    return true;
  };
  for (let run = 0; run < RUNS; run++) {
    node.pins.clear();
    const error = await publishSource(source, { apis: [parseApi(node.url)], policy: POLICY }).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    if (error === undefined) continue;
    expect(error.name, error.stack).toBe("MesgError");
    expect(error.message).not.toMatch(/[\p{C}\p{Zl}]/u);
  }
});
