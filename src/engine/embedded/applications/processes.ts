import { decodeBase58, decodeHash, yieldIfLate } from "../../../core/mod.ts";
import {
  decodeProcess,
  encodeProcess,
  type ProcessDefinition,
  type ProcessNode,
  processRefusal,
  type Release,
} from "../../../definition/mod.ts";
import { processAddress, processHash } from "../../../hash/mod.ts";
import { type Applications, badLength, type Dialect, EngineRefusal, fieldRefusal } from "../../dialects/mod.ts";
import { parsed } from "../server/parsed.ts";
import type { Resources } from "./resources.ts";

/** The dependencies of processes. */
export interface ProcessesInput {
  readonly dialect: Dialect;
  readonly patch: number | undefined;
  readonly applications: Applications;
  readonly processes: Resources;
  readonly instances: Resources;
}

/** The processes of an embedded Engine. They are stored but never run. */
export class Processes {
  readonly #input: ProcessesInput;

  constructor(input: ProcessesInput) {
    this.#input = input;
  }

  get #release(): Release {
    return this.#input.dialect.release;
  }

  /**
   * Creates a process, after the checks of the release in their order: up to 0.17 its instances, whether it exists, its
   * rules; from 0.18 on its rules, whether it exists, its instances.
   *
   * @returns Its hash.
   * @throws {EngineRefusal} with the Engine's text.
   */
  async create(request: Uint8Array): Promise<string> {
    const { applications, processes, dialect, patch } = this.#input;
    const { answers, validatesFirst } = applications;
    const definition = this.#read(request);
    await yieldIfLate();
    const hash = processHash(definition, this.#release, { patch });
    await yieldIfLate();
    if (validatesFirst) this.#validate(definition);
    else this.#checkInstances(definition);
    if (processes.has(hash)) throw new EngineRefusal(answers.processExists(hash));
    if (validatesFirst) this.#checkInstances(definition);
    else this.#validate(definition);
    await yieldIfLate();
    const address = dialect.addsAddress ? processAddress(decodeHash(hash)) : "";
    const stored = encodeProcess({ ...definition, hash, address }, { release: this.#release });
    if (!processes.save(hash, stored)) throw new EngineRefusal(answers.processExists(hash));
    return hash;
  }

  /** The part of a process that Create's request has fields for. */
  #read(request: Uint8Array): ProcessDefinition {
    const { definition } = parsed(() => decodeProcess(request, { release: this.#release }));
    const process = { ...definition, hash: "", address: "", paymentAddress: "" };
    if (this.#input.applications.runner !== undefined) checkLengths(process);
    if (this.#input.dialect.validatesRequests) {
      if (process.name === "") throw fieldRefusal("CreateProcessRequest", "Name", "required");
      if (/[^\x20-\x7e]/.test(process.name)) throw fieldRefusal("CreateProcessRequest", "Name", "printascii");
    }
    return process;
  }

  #validate(definition: ProcessDefinition): void {
    const refusal = processRefusal(definition, this.#release);
    if (refusal === undefined) return;
    const { answers } = this.#input.applications;
    if (refusal.isPanic) throw answers.panic();
    throw new EngineRefusal(answers.invalid(refusal.text));
  }

  #checkInstances({ nodes }: ProcessDefinition): void {
    const { instances, applications } = this.#input;
    for (const hash of nodes.flatMap(instanceOf)) {
      if (!instances.has(hash)) throw new EngineRefusal(applications.answers.unknownInstance(hash));
    }
  }
}

function instanceOf(node: ProcessNode): string[] {
  return node.kind === "result" || node.kind === "event" || node.kind === "task" ? [node.instanceHash] : [];
}

/** From 0.17 on, a request with a hash of another length cannot be parsed; one without a hash can. */
function checkLengths({ nodes }: ProcessDefinition): void {
  for (const hash of nodes.flatMap(instanceOf)) {
    const bad = hash === "" ? undefined : badLength(decodeBase58(hash));
    if (bad !== undefined) throw bad;
  }
}
