import { decodeBase58, encodeBase58 } from "../../../core/mod.ts";
import { decodeDefinition } from "../../../definition/mod.ts";
import { envHash, instanceHash, runnerHash } from "../../../hash/mod.ts";
import { EngineRefusal, fieldRefusal } from "../../dialects/mod.ts";
import { addressOf } from "../../wire/address.ts";
import { type Field, lastOf, readFields, textOf, writeFields } from "../../wire/fields.ts";
import type { EmbeddedEngine } from "../engine.ts";
import { parsed } from "../server/parsed.ts";
import type { Resources } from "./resources.ts";

/** The account of an embedded Engine, which owns every runner. It never signs. */
const OWNER = "mesgtest1tdxczxsf3vt7s35ua9wgf6me4qhaj360vrqkcw";
/** Maximum number of fields in a request: a service has at most a few dozen variables. */
const MAX_FIELDS = 10_000;

/** An instance to create. */
interface RequestedInstance {
  readonly service: Uint8Array;
  readonly env: readonly string[];
}

/**
 * The instances of an embedded Engine, and their runners from 0.17 on. They are stored and hashed as in an Engine, so
 * that processes can refer to them. Nothing is started: no source is downloaded, and no container runs.
 */
export class Instances {
  readonly instances: Resources;
  readonly runners: Resources;
  readonly #engine: EmbeddedEngine;

  constructor(engine: EmbeddedEngine, databases: { readonly instances: Resources; readonly runners: Resources }) {
    this.#engine = engine;
    this.instances = databases.instances;
    this.runners = databases.runners;
  }

  /** Creates an instance (up to 0.16). @returns Its hash. @throws {EngineRefusal} */
  async create(request: Uint8Array): Promise<string> {
    const { hash, message } = await this.#instanceOf(readInstance(request));
    if (!this.instances.save(hash, message)) throw new EngineRefusal(`instance "${hash}" already exists`);
    return hash;
  }

  /** Creates a runner, and its instance if that does not exist (0.17 and newer). @throws {EngineRefusal} */
  async createRunner(request: Uint8Array): Promise<string> {
    const requested = readInstance(request);
    if (this.#engine.dialect.validatesRequests) checkInstance(requested);
    const instance = await this.#instanceOf(requested);
    const hash = runnerHash(OWNER, instance.hash);
    if (this.runners.has(hash)) throw new EngineRefusal(`runner "${hash}" already exists`);
    this.instances.save(instance.hash, instance.message);
    const fields: Field[] = [
      [1, decodeBase58(hash)],
      [2, Buffer.from(OWNER)],
      [3, decodeBase58(instance.hash)],
    ];
    if (this.#engine.dialect.addsAddress) fields.push([4, Buffer.from(addressOf(hash), "hex")]);
    this.runners.save(hash, writeFields(fields));
    return hash;
  }

  /** Lists instances: all, or those of one service. */
  async list(request: Uint8Array): Promise<Uint8Array[]> {
    const service = lastOf(this.#filterOf(request), 1) ?? new Uint8Array();
    return await this.instances.list((fields) => service.length === 0 || isSame(lastOf(fields, 2), service));
  }

  /** Lists runners: all, or those of one instance or owner. */
  async listRunners(request: Uint8Array): Promise<Uint8Array[]> {
    const filter = this.#filterOf(request);
    const [instance, owner] = [lastOf(filter, 1) ?? new Uint8Array(), textOf(filter, 2)];
    return await this.runners.list(
      (fields) =>
        (instance.length === 0 || isSame(lastOf(fields, 3), instance)) && (owner === "" || textOf(fields, 2) === owner),
    );
  }

  /** The filter fields of a List: in a separate message from 0.17 on. */
  #filterOf(request: Uint8Array): Field[] {
    const fields = fieldsOf(request);
    const isNested = this.#engine.dialect.applications?.runner !== undefined;
    return isNested ? fieldsOf(lastOf(fields, 1) ?? new Uint8Array()) : fields;
  }

  async #instanceOf({
    service,
    env,
  }: RequestedInstance): Promise<{ readonly hash: string; readonly message: Uint8Array }> {
    const { dialect, services, release } = this.#engine;
    const bad = dialect.answers.badHash(service, "GetServiceRequest");
    if (bad !== undefined) throw bad;
    const id = encodeBase58(service);
    const stored = await services.find(id);
    if (stored === undefined) throw new EngineRefusal(dialect.answers.notFound(id));
    const configured = decodeDefinition(stored).definition.configuration?.env ?? [];
    const hash = instanceHash({ service: id, configured, env }, release);
    const fields: Field[] = [
      [1, decodeBase58(hash)],
      [2, service],
    ];
    const hashesEnv = dialect.applications?.runner !== undefined;
    if (hashesEnv) fields.push([3, decodeBase58(envHash({ configured, env }, release))]);
    return { hash, message: writeFields(fields) };
  }
}

function fieldsOf(request: Uint8Array): Field[] {
  return parsed(() => readFields(request, MAX_FIELDS));
}

function readInstance(request: Uint8Array): RequestedInstance {
  const fields = fieldsOf(request);
  const env = fields.filter(([number]) => number === 2).map(([, value]) => Buffer.from(value).toString("utf8"));
  return { service: lastOf(fields, 1) ?? new Uint8Array(), env };
}

/** The interceptor's refusal of a request for a runner (0.18 and newer). */
function checkInstance({ service, env }: RequestedInstance): void {
  const request = "CreateRunnerRequest";
  if (service.length === 0) throw fieldRefusal(request, "ServiceHash", "hash");
  if (new Set(env).size < env.length) throw fieldRefusal(request, "Env", "unique");
  const wrong = env.findIndex((variable) => !/^[a-zA-Z][a-zA-Z0-9_]*(=[^=]*)?$/.test(variable));
  if (wrong >= 0) throw fieldRefusal(request, `Env[${wrong}]`, "env");
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}
