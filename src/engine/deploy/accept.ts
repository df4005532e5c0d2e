import { MesgError } from "../../core/mod.ts";
import { checkDefinition, type Release, RULES, type ServiceDefinition, type Task } from "../../definition/mod.ts";
import { needsSource, serviceHash } from "../../hash/mod.ts";
import type { DirectoryDigest } from "../../source/mod.ts";
import { chainDialectOf } from "../dialects/chain.ts";
import { takesSource } from "../dialects/mod.ts";
import type { CallOptions, ConnectedEngine } from "../engine-api.ts";
import { decodeCreateRequest, encodeCreateRequest } from "../wire/create-request.ts";
import { compareDefinitions } from "./compare.ts";
import { hashMismatch, notReviewed } from "./deploy-error.ts";
import { asSent } from "./stored-form.ts";

/** The options of the checks before a deploy. */
export interface AcceptOptions {
  /** The digest of the source, which the hash covers up to 0.15. */
  readonly source?: DirectoryDigest | undefined;
  /** The environment to deploy the service with; 0.9 only. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** The reviewed hash. If the computed hash differs, nothing is sent. */
  readonly expectedHash?: string | undefined;
}

/** A checked definition, and its hash on the Engine. */
export interface Accepted {
  readonly definition: ServiceDefinition;
  readonly hash: string;
}

/**
 * Makes all checks of a deploy that need no call to the Engine.
 *
 * @throws {MesgError} `refused` for a definition that the Engine would reject or store incompletely, or with another
 * hash than the reviewed one; `usage` for a missing source or account.
 */
export function accept(
  sent: ServiceDefinition,
  { client, release }: Pick<ConnectedEngine, "client" | "release">,
  options: AcceptOptions,
): Accepted {
  const definition = asSent(sent);
  const hash = computeHash(definition, release, options);
  if ((options.expectedHash ?? hash) !== hash) throw notReviewed(options.expectedHash!, hash, release);
  preflight(definition, release);
  client.assertMayCreate();
  return { definition, hash };
}

/**
 * Compares a hash with the Engine's own, if its release has a call for that.
 *
 * @throws {MesgError} `refused` when they differ.
 */
export async function compareHash(
  { definition, hash }: Accepted,
  engine: ConnectedEngine,
  { source, ...asking }: CallOptions & Pick<AcceptOptions, "source">,
): Promise<void> {
  const own = await engine.client.hash(definition, asking);
  if (own === undefined || own === hash) return;
  throw hashMismatch(definition, { computed: hash, returned: own, engine, source });
}

function computeHash(definition: ServiceDefinition, release: Release, { source, env }: AcceptOptions): string {
  if (source === undefined && needsSource(release)) {
    throw new MesgError("usage", `missing source: the hash of Engine ${release} covers it`, {
      hint: "pass it with --source TAR or FOLDER, or deploy the service's folder",
    });
  }
  return serviceHash(definition, release, {
    ...(source === undefined ? {} : { source }),
    ...(env === undefined ? {} : { env }),
  });
}

/**
 * Checks for problems that the Engine would report only after it fetched and built everything, and for fields that it
 * would lose.
 */
function preflight(definition: ServiceDefinition, release: Release): void {
  const violations = checkDefinition(definition, release);
  const unpriced = violations.filter(({ rule }) => rule === "price-required").length;
  if (unpriced > 0 && unpriced === violations.length) {
    throw new MesgError("refused", `Engine ${release} requires a price for every task, and ${countOf(unpriced)} none`, {
      hint: "set one for all tasks: --price perCall=N,perSec=N,perKB=N, or the action's input engine-price",
    });
  }
  if (violations.length > 0) {
    const lines = violations.map(({ pointer, rule, text }) => `\n  ${pointer}: ${text === "" ? RULES[rule] : text}`);
    throw new MesgError("refused", `Engine ${release} would refuse this definition:${lines.join("")}`, {
      hint: "run mesg-compile validate to see the lines in mesg.yml",
    });
  }
  const arriving = arrivingAt(definition, release);
  const lost = compareDefinitions(definition, arriving);
  if (lost.length > 0) {
    const places = lost.map(({ pointer }) => pointer).join(", ");
    throw new MesgError("refused", `Engine ${release} does not support ${places}: it would be lost`, {
      hint: "remove it from the definition, or deploy to a release that supports it",
    });
  }
}

function countOf(tasks: number): string {
  return tasks === 1 ? "one task has" : `${tasks} tasks have`;
}

/** Returns the part of a definition that a release supports. */
function arrivingAt(definition: ServiceDefinition, release: Release): ServiceDefinition {
  const chain = chainDialectOf(release);
  if (chain !== undefined) {
    const withoutPrice = ({ price: _, ...task }: Task): Task => task;
    const tasks = chain.prices ? definition.tasks : definition.tasks.map(withoutPrice);
    return { ...definition, tasks, workflows: [] };
  }
  if (takesSource(release)) return definition;
  return decodeCreateRequest(encodeCreateRequest(definition, release), release).definition;
}
