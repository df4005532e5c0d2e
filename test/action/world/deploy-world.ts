import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ServedEngine, serve } from "../../engine/served-engine.ts";
import { FakeNode } from "../../ipfs/fake-node.ts";
import type { RunOptions, Scenario } from "./scenario.ts";

/** The targets of a deploy: an Engine, and the IPFS node that it fetches sources from. */
export class DeployWorld implements AsyncDisposable {
  readonly node: FakeNode;
  readonly engine: ServedEngine;
  readonly #folder: string;

  private constructor(folder: string, node: FakeNode, engine: ServedEngine) {
    this.#folder = folder;
    this.node = node;
    this.engine = engine;
  }

  /** @param args Further arguments of `serve`. */
  static async start(...args: string[]): Promise<DeployWorld> {
    const folder = mkdtempSync(join(tmpdir(), "deploy-"));
    const node = await FakeNode.start();
    return new DeployWorld(folder, node, await serve(folder, "--gateway", node.url, ...args));
  }

  /** The action's inputs for a deploy to it. */
  get inputs() {
    return {
      deploy: "default-branch",
      "engine-endpoint": this.engine.address,
      "engine-version": "auto",
      "ipfs-api": this.node.url,
      "ipfs-gateway": this.node.url,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.engine[Symbol.asyncDispose]();
    await this.node[Symbol.asyncDispose]();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** An event on a ref with the branch's last commit checked out; by default a push to the default branch. */
export function eventOf(
  scenario: Scenario,
  given: { readonly event?: string; readonly ref?: string; readonly isPrivate?: boolean } = {},
): Pick<RunOptions, "event" | "env" | "checkout"> {
  const { event = "push", ref = "refs/heads/main", isPrivate = false } = given;
  const repository = { default_branch: "main", private: isPrivate, visibility: isPrivate ? "private" : "public" };
  const moved = event === "push" ? { before: scenario.base, after: scenario.head } : {};
  const group = event === "merge_group" ? { merge_group: { base_sha: scenario.base } } : {};
  return {
    event: { name: event, payload: { ref, repository, ...moved, ...group } },
    env: { GITHUB_REF: ref },
    checkout: scenario.head,
  };
}
