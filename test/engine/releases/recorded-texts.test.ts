import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MesgError } from "../../../src/core/mod.ts";
import { definitionFromJson, isSince, parseRelease } from "../../../src/definition/mod.ts";
import { encodeCreateRequest } from "../../../src/engine/mod.ts";
import { definitionCases, readVectors, vectorDefinition } from "../../engine-vectors.ts";
import { sampled } from "../../setup/sampled.ts";
import { tarOfTree } from "../../vector-trees.ts";
import { CODES, GRPC_RELEASES, message, pathsOf, ReleaseEngine } from "../release-engine.ts";

interface Verdict {
  readonly accepted: boolean;
  readonly grpc?: { readonly code: string; readonly message: string; readonly processDied?: boolean };
}
const invalid =
  readVectors<
    { name: string; definition: { source?: string }; verdicts: { releases: string[]; verdict: Verdict }[] }[]
  >("invalid-definitions");
type Texts = Readonly<Record<string, readonly [code: string, text: string, more?: string]>>;
const recorded = readVectors<Record<string, Texts & { "coreapi info names"?: Record<string, string> }>>("server-texts");
const ZEROS = "11111111111111111111111111111111";

describe.each(GRPC_RELEASES.filter((release) => release !== "0.9"))("Engine %s", (release) => {
  const texts = recorded[`v${release}`]!;
  const paths = pathsOf(release);
  const raw = isSince(release, "0.14");
  let world: ReleaseEngine;
  beforeAll(async () => {
    world = await ReleaseEngine.start(release);
  });
  afterAll(() => world?.[Symbol.asyncDispose]());

  /** The result of a call, as the recordings write it. */
  const outcomeOf = async (path: string, request?: Uint8Array, account?: Record<string, string>) => {
    const { code, text } = await world.call(path, request, account);
    return [code, text];
  };
  const asRecorded = (name: string, hash = "") => {
    const [code, text] = texts[name]!;
    return [CODES[code], text.replace("<HASH>", hash)];
  };
  const has = (name: string) => texts[name] !== undefined;

  test("rejects definitions with the recorded code and text", async () => {
    let compared = 0;
    const sample = sampled(invalid, 2, GRPC_RELEASES.indexOf(release));
    for (const { name, definition: json, verdicts } of sample) {
      const verdict = verdicts.find(({ releases }) => releases.map(parseRelease).includes(release))?.verdict;
      if (verdict?.grpc === undefined) continue;
      let read: ReturnType<typeof definitionFromJson>;
      try {
        read = definitionFromJson(json);
      } catch (error) {
        expect(error).toBeInstanceOf(MesgError);
        continue;
      }
      const { definition } = read;
      world.gateway.put(definition.source, await tarOfTree("one-file"));
      const { code, text } = await world.call(paths.create, encodeCreateRequest(definition, release));
      const { code: expected, message: words, processDied } = verdict.grpc;
      expect({ name, code }).toEqual({ name, code: CODES[expected] });
      // What a client reads of a process that died is its own library's text.
      if (!processDied) expect({ name, text }).toEqual({ name, text: words });
      compared++;
    }
    if (isSince(release, "0.11")) expect(compared).toBeGreaterThan(sample.length / 4);
  });

  test("answers a service that exists, and one that does not", async () => {
    const [, , vector] = [...definitionCases()].find(([of, name]) => of === release && name === "every-field")!;
    const definition = vectorDefinition(vector.definition);
    world.gateway.put(definition.source, await tarOfTree(vector.tree ?? "one-file"));
    const request = encodeCreateRequest(definition, release);
    expect(await outcomeOf(paths.create, request)).toEqual([0, ""]);
    if (release === "0.16") {
      expect(await outcomeOf(paths.create, request)).toEqual([2, "Tx already exists in cache"]);
      const other = { credential_username: "bob", credential_passphrase: "secret" };
      expect(await outcomeOf(paths.create, request, other)).toEqual(asRecorded("already exists"));
    } else {
      expect(await outcomeOf(paths.create, request)).toEqual(asRecorded("already exists", vector.hashBase58));
    }
    const hash = raw ? Buffer.from(vector.hashHex, "hex") : vector.hashBase58;
    if (has("delete")) {
      expect(await outcomeOf(paths.delete, message(1, hash))).toEqual([0, ""]);
      const [code, text] = texts["delete again"]!;
      const named = text.replace(/"\w+"/, `"${vector.hashBase58}"`);
      expect(await outcomeOf(paths.delete, message(1, hash))).toEqual([CODES[code], named]);
    }
    if (has("delete unknown"))
      expect(await outcomeOf(paths.delete, message(1, "nope"))).toEqual(asRecorded("delete unknown"));
  });

  test("rejects invalid identifiers", async () => {
    const unknown = raw ? Buffer.alloc(32) : release === "0.10" ? "nope" : ZEROS;
    expect(await outcomeOf(paths.get, message(1, unknown))).toEqual(asRecorded("get unknown"));
    if (has("get empty hash")) expect(await outcomeOf(paths.get)).toEqual(asRecorded("get empty hash"));
    const short = raw ? Buffer.from([1, 2, 3]) : "abc";
    if (has("get short hash"))
      expect(await outcomeOf(paths.get, message(1, short))).toEqual(asRecorded("get short hash"));
    const bad = raw ? Buffer.from("0OIl") : "0OIl";
    if (has("get bad base58"))
      expect(await outcomeOf(paths.get, message(1, bad))).toEqual(asRecorded("get bad base58"));
  });

  test("reports its version, or has no call for it", async () => {
    for (const [path, name] of Object.entries(texts["coreapi info names"] ?? {})) {
      expect((await world.call(path)).code, path).toBe(CODES[name]);
    }
    const path = release === "0.15" || isSince(release, "0.16") ? "/mesg.api.Core/Info" : "/api.Core/Info";
    const { code, text, bytes } = await world.call(path);
    const [expected, words, hex] = texts.info!;
    expect([code, text, bytes.toString("hex")]).toEqual([CODES[expected], words, hex ?? ""]);
    const other = isSince(release, "0.15") ? "/api.Service/Get" : "/mesg.api.Service/Get";
    if (has("other service name")) expect(await outcomeOf(other)).toEqual(asRecorded("other service name"));
    if (has("api.Service/Create"))
      expect(await outcomeOf("/api.Service/Create")).toEqual(asRecorded("api.Service/Create"));
  });

  test.runIf(recorded[`v${release}`]!["source 404"])("rejects invalid sources", async () => {
    const base = vectorDefinition("sid-63");
    const create = async (source: string, sid: string) =>
      await outcomeOf(paths.create, encodeCreateRequest({ ...base, source, sid }, release));
    expect(await create("QmMissing", "a")).toEqual(asRecorded("source 404"));
    expect(world.gateway.requests).toContain("/ipfs/QmMissing");
    world.gateway.put("QmText", Buffer.from("no tar at all\n".repeat(100)));
    expect(await create("QmText", "b")).toEqual(asRecorded("source not a tar"));
    world.gateway.put("QmEmpty", Buffer.alloc(0));
    expect(await create("QmEmpty", "c")).toEqual(asRecorded("source empty body"));
    const percent = 'parse "http://ipfs.app.mesg.com:8080/ipfs/%zz": invalid URL escape "%zz"';
    expect(await create("%zz", "d")).toEqual([2, percent]);
    const control = 'parse "http://ipfs.app.mesg.com:8080/ipfs/a\\nb": net/url: invalid control character in URL';
    expect(await create("a\nb", "e")).toEqual([2, control]);
  });

  test("rejects a message with the tag 0", async () => {
    for (const path of [paths.create, paths.get]) {
      const { code, text } = await world.call(path, Buffer.from([0x02, 0x00]));
      expect(code).toBe(13);
      expect(text).toMatch(/^grpc: error unmarshalling request: /);
    }
  });

  test.runIf(release === "0.16")("creates nothing without an account", async () => {
    const request = encodeCreateRequest(vectorDefinition("sid-63"), release);
    expect(await outcomeOf(paths.create, request, {})).toEqual(asRecorded("create without credentials"));
    const half = { credential_username: "alice" };
    expect((await outcomeOf(paths.create, request, half))[0]).toBe(16);
  });

  test.runIf(release === "0.17")("needs no account, since it has one of its own", async () => {
    const request = encodeCreateRequest(vectorDefinition("sid-63"), release);
    expect(await outcomeOf(paths.create, request, {})).toEqual([0, ""]);
  });
});
