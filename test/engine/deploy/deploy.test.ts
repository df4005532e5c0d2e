import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  EMPTY_CONFIGURATION,
  encodeDefinition,
  type Release,
  type ServiceDefinition,
} from "../../../src/definition/mod.ts";
import {
  CallError,
  connectEngine,
  type DeployOptions,
  type DeployStep,
  decodeCreateRequest,
  deploy,
} from "../../../src/engine/mod.ts";
import { defaultSid, serviceHash } from "../../../src/hash/mod.ts";
import { DirectoryDigest } from "../../../src/source/mod.ts";
import { vectorDefinition } from "../../engine-vectors.ts";
import { type Answer, ScriptedEngine, text } from "../scripted-engine.ts";

const definition = vectorDefinition("every-field");
const source = new DirectoryDigest(createHash("sha256").update("a tree"));
const hash = serviceHash(definition, "0.11", { source });
const stored: ServiceDefinition = { configuration: EMPTY_CONFIGURATION, ...definition, hash };
const notFound = { code: 2, details: `database: service "${hash}" not found` };

let engine: ScriptedEngine;
beforeEach(async () => {
  engine = new ScriptedEngine();
  await engine.start();
});
afterEach(() => engine.stop());

async function run(options: DeployOptions = {}) {
  const connected = await connectEngine(engine.address, { timeout: 5_000 });
  const steps: DeployStep["step"][] = [];
  try {
    const onStep = ({ step }: DeployStep) => void steps.push(step);
    return { ...(await deploy(definition, connected, { source, onStep, ...options })), steps };
  } finally {
    connected.close();
  }
}

function answer(get: (count: number) => Answer, create: (request: Buffer) => Answer = () => "silence"): void {
  engine.answers["/api.Service/Get"] = (_request, count) => get(count);
  engine.answers["/api.Service/Create"] = create;
}

const creates = () => engine.calls.filter((path) => path.endsWith("Create")).length;

describe("service that does not exist yet", () => {
  test("is created, and verified step by step", async () => {
    let arrived: ServiceDefinition | undefined;
    answer(
      (count) => (count === 1 ? notFound : encodeDefinition(stored)),
      (request) => {
        arrived = decodeCreateRequest(request, "0.11").definition;
        return text(1, hash);
      },
    );
    expect(await run()).toEqual({
      status: "created",
      hash,
      sid: definition.sid,
      engineVersion: "v0.11.0",
      verified: true,
      endpoint: engine.address,
      steps: ["accepted", "stored", "verified-hash", "verified-definition"],
    });
    expect(arrived).toEqual({ ...stored, hash: "" });
  });

  test("is reported as existing when another client creates it meanwhile", async () => {
    answer(
      (count) => (count === 1 ? notFound : encodeDefinition(stored)),
      () => ({ code: 2, details: `service "${hash}" already exists` }),
    );
    expect((await run()).status).toBe("exists");
  });

  test.each<Release>(["0.10", "0.12", "0.13", "0.14", "0.16"])(
    "is rejected with the hash of %s, naming both hashes and that release",
    async (release) => {
      const other = serviceHash(stored, release, { source });
      answer(
        () => notFound,
        () => text(1, other),
      );
      await expect(run()).rejects.toThrow(
        `computed ${hash} for Engine 0.11, the Engine returned ${other}, which is the hash of release ${release}`,
      );
    },
  );

  test("is rejected with an unexplained hash, naming both hashes", async () => {
    answer(
      () => notFound,
      () => text(1, "11111111111111111111111111111112"),
    );
    const message = `computed ${hash} for Engine 0.11, the Engine returned 11111111111111111111111111111112`;
    await expect(run()).rejects.toMatchObject({ kind: "refused", message: expect.stringMatching(`${message}$`) });
  });
});

describe("reviewed hash", () => {
  test("lets the deploy continue when it equals the computed one", async () => {
    answer(() => encodeDefinition(stored));
    expect((await run({ expectedHash: hash })).status).toBe("exists");
  });

  test("stops the deploy before anything is sent when it differs", async () => {
    const other = serviceHash({ ...definition, description: "as it was" }, "0.11", { source });
    const error = await run({ expectedHash: other }).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: "refused" });
    expect(error.message).toBe(
      `service hash mismatch: expected ${other}, found ${hash} for Engine 0.11: this is not the reviewed service`,
    );
    expect(engine.calls).toEqual(["/api.Core/Info"]);
  });
});

test("leaves time within its deadline to query after a lost answer", async () => {
  answer((count) => (count === 1 ? notFound : encodeDefinition(stored)));
  const begin = Date.now();
  expect((await run({ totalTimeout: 2_000 })).status).toBe("created");
  expect(Date.now() - begin).toBeLessThan(2_000);
});

test("reports that the deadline of the whole deploy has passed", async () => {
  answer(
    () => notFound,
    () => text(1, hash),
  );
  const onStep = ({ step }: DeployStep) =>
    step === "stored" ? new Promise<void>((resolve) => setTimeout(resolve, 400)) : undefined;
  await expect(run({ totalTimeout: 300, onStep })).rejects.toMatchObject({
    kind: "environment",
    message: "the deploy did not finish within 0.3 s",
  });
});

test.each<[string, Answer]>([
  ["before a Create", text(1, hash)],
  ["before a Create without an answer", "hang up"],
])("calls onSend once %s, and never for a service that exists", async (_what, answered) => {
  let sent = 0;
  const onSend = () => void sent++;
  answer(
    (count) => (count === 1 ? notFound : encodeDefinition(stored)),
    () => answered,
  );
  expect((await run({ onSend, callTimeout: 10_000 })).status).toBe("created");
  expect(sent).toBe(1);
  expect((await run({ onSend })).status).toBe("exists");
  expect(sent).toBe(1);
});

describe("lost answer of Create", () => {
  test("is no failure when the connection broke and the Engine saves the service", async () => {
    let gets = 0;
    answer(
      () => (++gets < 4 ? notFound : encodeDefinition(stored)),
      () => "hang up",
    );
    expect((await run({ callTimeout: 10_000 })).status).toBe("created");
    expect(creates()).toBe(1);
  });

  test("is no failure when the service exists, and Create is not sent again", async () => {
    answer((count) => (count === 1 ? notFound : encodeDefinition(stored)));
    expect((await run({ createTimeout: 300 })).status).toBe("created");
    expect(creates()).toBe(1);
  });

  test("is reported when the service does not exist, and Create is not sent again", async () => {
    answer(() => notFound);
    await expect(run({ createTimeout: 300, callTimeout: 1_000 })).rejects.toMatchObject({
      kind: "environment",
      message: expect.stringContaining("it is unknown whether the service was created"),
    });
    expect(creates()).toBe(1);
  });

  test("is reported when the connection broke and the service does not exist", async () => {
    answer(
      () => notFound,
      () => "hang up",
    );
    await expect(run({ callTimeout: 2_000 })).rejects.toMatchObject({ kind: "environment" });
    expect(creates()).toBe(1);
  });
});

test("queries the Engine for the service after a response that is not a message", async () => {
  answer(
    () => notFound,
    () => Buffer.from([0x0a, 0xff, 0xff, 3, 1]),
  );
  await expect(run({ callTimeout: 300 })).rejects.toMatchObject({
    kind: "environment",
    message: expect.stringContaining("it is unknown whether the service was created"),
    cause: expect.objectContaining({ message: expect.stringContaining("protobuf message") }),
  });
});

test("shortens megabytes of an Engine's response in the error", async () => {
  answer(() => encodeDefinition({ ...stored, description: "x".repeat(1_000_000) }));
  const error = await run().catch((thrown) => thrown);
  expect(error.message).toContain("/description: sent ");
  expect(error.message.length).toBeLessThan(2_000);
});

test("rejects another stored definition, with the differences", async () => {
  answer(() => encodeDefinition({ ...stored, description: "another", tasks: stored.tasks.slice(1) }));
  const error = await run().catch((thrown) => thrown);
  expect(error).toMatchObject({ kind: "refused" });
  expect(error.message).toContain("stores another definition under");
  expect(error.message).toContain('/description: sent "');
  expect(error.message).toContain("/tasks/");
});

test("rejects a stored definition with an unknown field", async () => {
  const strange = Buffer.concat([encodeDefinition(stored), Buffer.from([0xfa, 0x3f, 0x05]), Buffer.from("extra")]);
  answer(() => strange);
  const error = await run().catch((thrown) => thrown);
  expect(error).toMatchObject({ kind: "refused" });
  expect(error.message).toContain(`the Engine stores another definition under ${hash}:`);
  expect(error.message).toContain("which is unknown");
});

test("does not send a definition that the Engine would reject", async () => {
  const connected = await connectEngine(engine.address, { timeout: 5_000 });
  const bad = { ...definition, name: "", configuration: { ...EMPTY_CONFIGURATION, ports: ["0"] } };
  await expect(deploy(bad, connected, { source })).rejects.toThrow(
    "Engine 0.11 would refuse this definition:\n  /name: Service.Name is a required field\n  /configuration/ports/0:",
  );
  connected.close();
  expect(engine.calls).toEqual(["/api.Core/Info"]);
});

test("rejects a definition that the release would store incompletely", async () => {
  const connected = await connectEngine(engine.address, { timeout: 5_000 });
  const price = { perCall: "1", perSec: "2", perKB: "3" };
  const priced = { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price })) };
  await expect(deploy(priced, connected, { source })).rejects.toThrow("Engine 0.11 does not support /tasks/0/price");
  connected.close();
});

test("ends a wait with the reason when aborted", async () => {
  answer(() => notFound);
  const reason = new Error("enough");
  await expect(run({ signal: AbortSignal.timeout(0) })).rejects.toThrow();
  const controller = new AbortController();
  engine.answers["/api.Service/Create"] = () => {
    controller.abort(reason);
    return "silence";
  };
  await expect(run({ signal: controller.signal })).rejects.toBe(reason);
});

test("expects the sid that the Engine derives from the hash", async () => {
  const anonymous = { ...definition, sid: "" };
  const computed = serviceHash(anonymous, "0.11", { source });
  const made = { ...anonymous, configuration: anonymous.configuration!, hash: computed, sid: defaultSid(computed) };
  answer(() => encodeDefinition(made));
  const connected = await connectEngine(engine.address, { timeout: 5_000 });
  expect((await deploy(anonymous, connected, { source })).sid).toBe(`_${computed}`);
  connected.close();
});

test("escapes an Engine's messages for the terminal", async () => {
  answer(() => ({ code: 2, details: "red \u001b[31m text" }));
  const error = await run().catch((thrown) => thrown);
  expect(error).toBeInstanceOf(CallError);
  expect(error.message).toContain("red \\u001b[31m text");
});

test.each([
  ["v0.99.0", "unknown Engine version at 127.0.0.1:"],
  ["v0.22.0", "0.20 is the last release that has one"],
  ["", "unknown Engine version at 127.0.0.1:"],
])("rejects an Engine of version %j", async (version, message) => {
  engine.answers["/api.Core/Info"] = () => text(4, version);
  await expect(run()).rejects.toThrow(message);
});
