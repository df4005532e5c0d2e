import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MesgError } from "../../../src/core/mod.ts";
import { EMPTY_CONFIGURATION, EMPTY_DEFINITION, isSince, type Release } from "../../../src/definition/mod.ts";
import { connectEngine, deploy } from "../../../src/engine/mod.ts";
import { needsSource } from "../../../src/hash/mod.ts";
import { takeSource } from "../../../src/source/mod.ts";
import { tarOfTree } from "../../vector-trees.ts";
import { message, pathsOf, ReleaseEngine } from "../release-engine.ts";
import { type Fault, FaultProxy, frame, unframed } from "./fault-proxy.ts";

const SOURCE = "QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq";
const OTHER = "11111111111111111111111111111111";
const ACCOUNT = { credentials: { username: "alice", password: "secret" } };
const GRPC = { ":status": 200, "content-type": "application/grpc" } as unknown as Record<string, string>;

/** Responds with the Engine's message, changed. */
const changed =
  (change: (message: Buffer) => Uint8Array): Fault =>
  async ({ forward, reply }) => {
    const answer = await forward();
    reply({ ...answer, body: frame(change(unframed(answer.body))) });
  };

/** Replaces a text in a message by one of the same length. */
const replaced = (from: string, to: string) =>
  changed((bytes) => Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1"));

/** Responds without calling the Engine. */
const refuseWith =
  (code: number, text: string): Fault =>
  ({ reply }) =>
    reply({
      headers: { ...GRPC, "grpc-status": String(code), "grpc-message": encodeURI(text) },
      body: Buffer.alloc(0),
      trailers: {},
    });
const answers =
  (bytes: Uint8Array): Fault =>
  ({ reply }) =>
    reply({ headers: GRPC, body: frame(bytes), trailers: { "grpc-status": "0" } });

const swapCase = (text: string) =>
  text.replace(/[A-Za-z]/g, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );

describe.each<Release>(["0.10", "0.11", "0.12", "0.13", "0.14", "0.15", "0.16", "0.17", "0.18", "0.20"])(
  "detects a lie of Engine %s",
  (release) => {
    const { create, get } = pathsOf(release);
    const raw = isSince(release, "0.14");
    const field = release === "0.10" ? 2 : 1;
    const hasHash = isSince(release, "0.16");
    const service = "/mesg.api.Service";
    let world: ReleaseEngine;
    let folder: string;
    let services = 0;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "lies-"));
      world = await ReleaseEngine.start(release);
      const tar = await tarOfTree("one-file");
      world.gateway.put(SOURCE, tar);
      await writeFile(join(folder, "source.tar"), tar);
    });
    afterAll(async () => {
      await world?.[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    });

    /** The error of a deploy through a proxy that lies at some paths. */
    async function errorOf(lies: Readonly<Record<string, Fault>>): Promise<MesgError> {
      const sid = `sid-${String(services++).padStart(3, "0")}`;
      const definition = {
        ...EMPTY_DEFINITION,
        sid,
        name: "nnnnn",
        configuration: EMPTY_CONFIGURATION,
        source: SOURCE,
      };
      const source = needsSource(release) ? (await takeSource(join(folder, "source.tar"))).digest : undefined;
      await using proxy = await FaultProxy.start(
        world.engine.address,
        (path, count) => lies[path] ?? lies[`${path} ${count}`],
      );
      const connected = await connectEngine(proxy.address, { timeout: 10_000, ...ACCOUNT });
      try {
        const done = await deploy(definition, connected, { source, callTimeout: 10_000 });
        throw new Error(`verified: ${JSON.stringify(done)}`);
      } catch (error) {
        return error as MesgError;
      } finally {
        connected.close();
      }
    }

    const refusal = (words: RegExp | string) => ({
      name: "MesgError",
      kind: "refused",
      message: expect.stringMatching(words),
      hint: expect.any(String),
    });
    const hashed = (hash: Uint8Array | string) => answers(message(field, hash));

    test("another hash, and names both", async () => {
      const lie = hashed(raw ? Buffer.alloc(32) : OTHER);
      const words = new RegExp(`^hash mismatch: computed \\w+ for Engine [\\d.–]+, the Engine returned ${OTHER}$`);
      expect(await errorOf({ [create]: lie })).toMatchObject(refusal(words));
      if (hasHash) expect(await errorOf({ [`${service}/Hash`]: lie })).toMatchObject(refusal(words));
    });

    test("a hash of another length, or none", async () => {
      const lie = hashed(raw ? Buffer.alloc(31, 7) : "abc");
      expect(await errorOf({ [create]: lie })).toMatchObject(refusal(/, which is not a hash of 32 bytes$/));
      expect(await errorOf({ [create]: answers(new Uint8Array()) })).toMatchObject(refusal(/, which is empty$/));
      expect(await errorOf({ [create]: hashed(raw ? Buffer.alloc(33, 7) : `${OTHER}zz`) })).toMatchObject(
        refusal(/hash mismatch: .*, which is not a hash of 32 bytes$/),
      );
    });

    test.runIf(!raw)("the hash in another case", async () => {
      const lie = changed((bytes) => {
        const text = bytes.toString("latin1");
        return Buffer.from(text.slice(0, -40) + swapCase(text.slice(-40)), "latin1");
      });
      expect(await errorOf({ [create]: lie })).toMatchObject(refusal(/, which differs in the case of its letters$/));
    });

    test("another definition under the hash, with the location", async () => {
      const last = `${get} ${hasHash ? 1 : 2}`;
      expect(await errorOf({ [last]: replaced("nnnnn", "mmmmm") })).toMatchObject(
        refusal(/stores another definition under \w+:\n {2}\/name: sent "nnnnn", stored "mmmmm"/),
      );
      const extra = changed((bytes) => Buffer.concat([bytes, message(15, "x")]));
      const isWrapped = release === "0.10";
      if (!isWrapped) expect(await errorOf({ [last]: extra })).toMatchObject(refusal(/\/15: stored field 15/));
    });

    test("a definition of another sid", async () => {
      const last = `${get} ${hasHash ? 1 : 2}`;
      expect(await errorOf({ [last]: replaced("sid-", "xid-") })).toMatchObject(
        refusal(/\/sid: sent "sid-\d+", stored "xid-\d+"/),
      );
    });

    test("a service that it does not return", async () => {
      const last = `${get} ${hasHash ? 1 : 2}`;
      expect(await errorOf({ [last]: refuseWith(2, "leveldb: not found") })).toMatchObject(
        refusal(/says that it created \w+, but does not return it: leveldb: not found/),
      );
    });

    test("the claim that the service exists", async () => {
      const words = release === "0.10" ? "service is already deployed" : "service already exists";
      const claim = refusal(/^the Engine says that the service exists, but has none with the hash \w+$/);
      expect(await errorOf({ [create]: refuseWith(2, words) })).toMatchObject(claim);
      const naming = `an error occurred in transaction: [{"log":"service \\\\\\"${OTHER}\\\\\\" already exists"}]`;
      expect(await errorOf({ [create]: refuseWith(2, naming) })).toMatchObject(
        refusal(new RegExp(`^hash mismatch: computed \\w+ .*, the Engine returned ${OTHER}$`)),
      );
      if (!hasHash) return;
      const found = answers(Buffer.from([8, 1]));
      expect(await errorOf({ [`${service}/Exists`]: found })).toMatchObject(
        refusal(/says that it has \w+, but does not return it/),
      );
    });

    test("plain text in place of TLS", async () => {
      const error = await connectEngine(`https://${world.engine.address}`, { timeout: 5_000 }).catch(
        (thrown) => thrown,
      );
      expect(error).toMatchObject({
        kind: "environment",
        message: expect.stringContaining("it answers in plain text"),
      });
    });
  },
);
