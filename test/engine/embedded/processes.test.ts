import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeHash, encodeBase58 } from "../../../src/core/mod.ts";
import {
  decodeProcess,
  EMPTY_CONFIGURATION,
  EMPTY_DEFINITION,
  encodeProcess,
  isSince,
  type ProcessDefinition,
  type Release,
} from "../../../src/definition/mod.ts";
import { ServiceDatabase } from "../../../src/engine/embedded/mod.ts";
import { encodeCreateRequest } from "../../../src/engine/mod.ts";
import { envHash, instanceHash, processAddress, processHash, runnerHash } from "../../../src/hash/mod.ts";
import { type ProcessCase, processCases } from "../../process-vectors.ts";
import { tarOfTree } from "../../vector-trees.ts";
import { message, ReleaseEngine } from "../release-engine.ts";

const RELEASES: readonly Release[] = ["0.14", "0.15", "0.16", "0.17", "0.18", "0.19", "0.20"];
/** Every recorded case, or those that are rejected, and some of the others. */
const isAll = process.env.MESG_FAULTS === "all";
const isSampled = ({ it }: { readonly it: ProcessCase }) => it.valid === undefined || /^filter-|^event-/.test(it.case);
/** The newest patch of 0.14, like the embedded Engine. */
const cases = processCases().filter(({ release, patch }) => release !== "0.14" || patch === 2);
const SOME = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";

/** How each release wraps an error of its chain, written independently of the sources; [code, text]. */
const chain: { readonly [release: string]: (text: string) => string } = {
  "0.18": (text) =>
    `an error occurred in transaction: ${JSON.stringify([
      { log: JSON.stringify({ codespace: "mesg", code: 1000, message: text }), msg_index: 0, success: false },
    ])}`,
  "0.19": (text) => `an error occurred in transaction: failed to execute message; message index: 0: ${text}`,
  "0.20": (text) =>
    `an error occurred in transaction: failed to execute message; message index: 0: ${text}: invalid request`,
};
const rejected: { readonly [release: string]: (text: string) => string } = {
  "0.18": () => "transaction returned with invalid code 1",
  "0.19": () => "transaction returned with invalid code 1",
  "0.20": (text) => `transaction returned with invalid code 18: ${text}: invalid request`,
};
const panicked: { readonly [release: string]: string } = {
  "0.18": "transaction returned with invalid code 1",
  "0.19": "transaction returned with invalid code 111222",
  "0.20": "transaction returned with invalid code 111222: internal error",
};
const sdk = (text: string) => JSON.stringify({ codespace: "sdk", code: 1, message: text });
const queryError: { readonly [release: string]: (text: string) => string } = {
  "0.17": sdk,
  "0.18": sdk,
  "0.19": (text) => text,
  "0.20": (text) => `${text}: invalid request`,
};

describe.each(RELEASES)("Engine %s", (release) => {
  const scope = release === "0.14" ? "/api" : "/mesg.api";
  const path = (method: string) => `${scope}.${method}`;
  const isChain = isSince(release, "0.18");
  let world: ReleaseEngine;
  beforeAll(async () => {
    world = await ReleaseEngine.start(release);
  });
  afterAll(() => world?.[Symbol.asyncDispose]());

  const outcomeOf = async (method: string, request?: Uint8Array) => {
    const { code, text } = await world.call(path(method), request);
    return [code, text];
  };
  const hashOf = async (method: string, request: Uint8Array) => {
    const { code, text, bytes } = await world.call(path(method), request);
    expect([method, code, text]).toEqual([method, 0, ""]);
    return encodeBase58(bytes.subarray(2));
  };
  /** Puts an instance where the Engine keeps them: a recorded hash belongs to no service. */
  const keepInstance = (hash: string) => {
    const database = ServiceDatabase.open(`${world.folder}/engine-${release}/instances`);
    database.save(hash, message(1, decodeHash(hash)));
    return () => database.delete(hash);
  };
  const service = async (env: readonly string[]) => {
    world.gateway.put("QmOne", await tarOfTree("one-file"));
    const definition = {
      ...EMPTY_DEFINITION,
      name: "one",
      sid: "one",
      source: "QmOne",
      configuration: { ...EMPTY_CONFIGURATION, env },
    };
    return await hashOf("Service/Create", encodeCreateRequest(definition, release));
  };

  test("answers recorded processes as its release does", async () => {
    const own = cases.filter((it) => it.release === release && (isAll || isSampled(it)));
    expect(own.length).toBeGreaterThan(isAll ? 50 : 15);
    const instances = new Set(
      own.flatMap(({ it }) => decodeProcess(Buffer.from(it.protobufHex, "hex")).definition.nodes.flatMap(instanceOf)),
    );
    const forget = [...instances].filter((hash) => decodeLength(hash) === 32).map(keepInstance);
    const created = new Set<string>();
    for (const { it } of own) {
      const request = encodeRequest(it.protobufHex, release);
      const outcome = await outcomeOf("Process/Create", request);
      const expected = expectedOf(it, request);
      if (expected === undefined && !created.has(it.hashBase58!)) {
        created.add(it.hashBase58!);
        expect([it.case, outcome]).toEqual([it.case, [0, ""]]);
        const { bytes } = await world.call(path("Process/Get"), message(1, decodeHash(it.hashBase58!)));
        const { definition } = decodeProcess(bytes, { release });
        expect(definition.hash).toBe(it.hashBase58);
        expect(processHash(definition, release)).toBe(it.hashBase58);
        expect(definition.address).toBe(isSince(release, "0.20") ? processAddress(decodeHash(it.hashBase58!)) : "");
      } else {
        const exists = `process "${it.hashBase58}" already exists`;
        const text = isChain ? chain[release]!(exists) : exists;
        expect([it.case, outcome]).toEqual([it.case, expected ?? [2, text]]);
      }
    }
    expect(created.size).toBeGreaterThan(isAll ? 10 : 3);
    const { bytes } = await world.call(path("Process/List"));
    expect(countOf(bytes)).toBe(created.size);
    for (const it of forget) it();
  });

  /** The expected result of Create, other than that the process exists. */
  function expectedOf(it: (typeof cases)[number]["it"], request: Uint8Array): readonly [number, string] | undefined {
    const { name, nodes } = decodeProcess(request, { release }).definition;
    if (it.refused !== undefined) return [13, `grpc: error unmarshalling request: ${it.refused}`];
    if (!isChain && nodes.some((node) => instanceOf(node).some((hash) => decodeLength(hash) !== 32))) {
      return [2, release === "0.17" ? sdk("hash: zero length string") : "leveldb: not found"];
    }
    if (isChain && !/^[\x20-\x7e]+$/.test(name)) {
      const tag = name === "" ? "required" : "printascii";
      return [2, `Key: 'CreateProcessRequest.Name' Error:Field validation for 'Name' failed on the '${tag}' tag`];
    }
    if (it.panic !== undefined) return isChain ? [2, panicked[release]!] : [14, "transport is closing"];
    if (it.error !== undefined) return [2, isChain ? rejected[release]!(it.error) : it.error];
    return undefined;
  }

  test("rejects a process without its instance, before or after its rules", async () => {
    const hash = SOME;
    const definition = line("unknown", hash);
    const missing = `instance "${hash}" not found`;
    const text = !isSince(release, "0.17") ? "leveldb: not found" : isChain ? chain[release]!(missing) : sdk(missing);
    expect(await outcomeOf("Process/Create", encodeProcess(definition, { release }))).toEqual([2, text]);
    const wrong = { ...definition, edges: [{ src: "nowhere", dst: "b" }] };
    const first = isChain ? rejected[release]!('node "nowhere" not found') : text;
    expect(await outcomeOf("Process/Create", encodeProcess(wrong, { release }))).toEqual([2, first]);
  });

  test("creates an instance of a service, and a process that names it", async () => {
    const owner = await service(["B=2", "A=1"]);
    const env = ["A=9", "C=3"];
    const request = Buffer.concat([message(1, decodeHash(owner)), ...env.map((it) => message(2, it))]);
    const expected = instanceHash({ service: owner, configured: ["B=2", "A=1"], env }, release);
    if (isSince(release, "0.17")) {
      const { code } = await world.call(path("Instance/Create"), request);
      expect(code).toBe(12);
      const runner = await hashOf("Runner/Create", request);
      const account = /mesgtest1\w{38}/.exec(
        (await world.call(path("Runner/Get"), message(1, decodeHash(runner)))).bytes.toString("latin1"),
      )![0];
      expect(runner).toBe(runnerHash(account, expected));
      expect(await outcomeOf("Runner/Create", request)).toEqual([2, `runner "${runner}" already exists`]);
      expect(countOf((await world.call(path("Runner/List"))).bytes)).toBe(1);
      const of = message(1, message(1, decodeHash(SOME)));
      expect(countOf((await world.call(path("Runner/List"), of)).bytes)).toBe(0);
      expect(await outcomeOf("Runner/Delete", message(1, decodeHash(runner)))).toEqual([0, ""]);
      expect(await outcomeOf("Runner/Delete", message(1, decodeHash(runner)))).toEqual([
        2,
        queryError[release]!(`runner "${runner}" not found`),
      ]);
    } else {
      expect(await hashOf("Instance/Create", request)).toBe(expected);
      expect(await outcomeOf("Instance/Create", request)).toEqual([2, `instance "${expected}" already exists`]);
    }
    const { bytes } = await world.call(path("Instance/Get"), message(1, decodeHash(expected)));
    const parts = [decodeHash(expected), decodeHash(owner)];
    if (isSince(release, "0.17")) parts.push(decodeHash(envHash({ configured: ["B=2", "A=1"], env }, release)));
    expect(bytes).toEqual(Buffer.concat(parts.map((part, index) => message(index + 1, part))));
    const filter = (hash: string) => {
      const field = message(1, decodeHash(hash));
      return isSince(release, "0.17") ? message(1, field) : field;
    };
    expect(countOf((await world.call(path("Instance/List"), filter(owner))).bytes)).toBe(1);
    expect(countOf((await world.call(path("Instance/List"), filter(SOME))).bytes)).toBe(0);
    const definition = line("known", expected);
    const created = await hashOf("Process/Create", encodeProcess(definition, { release }));
    expect(created).toBe(processHash(definition, release));
    expect(await outcomeOf("Process/Delete", message(1, decodeHash(created)))).toEqual([0, ""]);
    const resource = `resource "${created}" do not have any ownership`;
    expect(await outcomeOf("Process/Delete", message(1, decodeHash(created)))).toEqual([
      2,
      isChain ? chain[release]!(resource) : "leveldb: not found",
    ]);
  });

  test("answers missing and invalid identifiers as its release does", async () => {
    const zeros = Buffer.alloc(32);
    const missing = (kind: string) => `${kind} "11111111111111111111111111111111" not found`;
    const ofProcess = isChain ? queryError[release]!(missing("process")) : "leveldb: not found";
    expect(await outcomeOf("Process/Get", message(1, zeros))).toEqual([2, ofProcess]);
    const isOnChain = isSince(release, "0.17");
    const ofInstance = isOnChain ? queryError[release]!(missing("instance")) : "leveldb: not found";
    expect(await outcomeOf("Instance/Get", message(1, zeros))).toEqual([2, ofInstance]);
    const short = [13, "grpc: error unmarshalling request: hash: invalid length"];
    for (const method of ["Process/Get", "Process/Delete", "Instance/Get"]) {
      const answer = isOnChain ? short : [2, "leveldb: not found"];
      expect([method, await outcomeOf(method, message(1, Buffer.from([1, 2, 3])))]).toEqual([method, answer]);
    }
    const required = (request: string) =>
      `Key: '${request}.Hash' Error:Field validation for 'Hash' failed on the 'required' tag`;
    const zero = "hash: zero length string";
    expect(await outcomeOf("Process/Get")).toEqual([2, isChain ? queryError[release]!(zero) : "leveldb: not found"]);
    expect(await outcomeOf("Process/Delete")).toEqual([
      2,
      isChain ? required("DeleteProcessRequest") : "leveldb: not found",
    ]);
    const empty = isChain ? required("GetInstanceRequest") : isOnChain ? sdk(zero) : "leveldb: not found";
    expect(await outcomeOf("Instance/Get")).toEqual([2, empty]);
  });

  test("rejects an invalid message, and keeps serving", async () => {
    const instances = isSince(release, "0.17") ? ["Runner/Create", "Runner/List"] : ["Instance/Create"];
    for (const method of ["Process/Create", "Process/Get", "Instance/List", ...instances]) {
      const { code, text } = await world.call(path(method), Buffer.from([0x02, 0x00]));
      expect(code).toBe(13);
      expect(text).toMatch(/^grpc: error unmarshalling request: /);
    }
    expect((await outcomeOf("Process/List"))[0]).toBe(0);
  });
});

test("has no processes before 0.14", async () => {
  await using world = await ReleaseEngine.start("0.13");
  const { code, text } = await world.call("/api.Process/Create");
  expect([code, text]).toEqual([12, "unknown service api.Process"]);
});

function line(name: string, instance: string): ProcessDefinition {
  return {
    name,
    nodes: [
      { kind: "event", key: "a", instanceHash: instance, eventKey: "e" },
      { kind: "task", key: "b", instanceHash: instance, taskKey: "t" },
    ],
    edges: [{ src: "a", dst: "b" }],
    hash: "",
    address: "",
    paymentAddress: "",
  };
}

function instanceOf(node: ProcessDefinition["nodes"][number]): string[] {
  return "instanceHash" in node ? [node.instanceHash] : [];
}

function decodeLength(base58: string): number {
  try {
    return decodeHash(base58).length;
  } catch {
    return -1;
  }
}

/** The recorded process as the request of Create. */
function encodeRequest(hex: string, release: Release): Uint8Array {
  const { definition } = decodeProcess(Buffer.from(hex, "hex"), { release });
  return encodeProcess({ ...definition, hash: "", address: "", paymentAddress: "" }, { release });
}

/** Counts the messages of a List, each in field 1. */
function countOf(bytes: Buffer): number {
  let count = 0;
  for (let at = 0; at < bytes.length; count++) {
    expect(bytes[at]).toBe(0x0a);
    let length = 0;
    let shift = 0;
    for (at++; ; at++, shift += 7) {
      length |= (bytes[at]! & 127) << shift;
      if (bytes[at]! < 128) break;
    }
    at += 1 + length;
  }
  return count;
}
