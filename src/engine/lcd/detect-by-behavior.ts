import { addressOfHash, writeAddress } from "../../chain/mod.ts";
import { encodeBase58 } from "../../core/mod.ts";
import { definitionToJson, EMPTY_CONFIGURATION, EMPTY_DEFINITION, type Release } from "../../definition/mod.ts";
import { serviceHash } from "../../hash/mod.ts";
import { CallError, STATUS } from "../client/call-error.ts";
import type { CallOptions } from "../engine-api.ts";
import { readHash } from "./answers.ts";
import type { LcdConnection } from "./lcd-connection.ts";

/** A service whose task has no price: 0.26 rejects it, and would hash it differently. */
const PROBE = {
  ...EMPTY_DEFINITION,
  name: "a",
  source: "a",
  configuration: EMPTY_CONFIGURATION,
  tasks: [{ key: "a", name: "", description: "", inputs: [], outputs: [] }],
};

/**
 * Finds the possible releases of an LCD endpoint by its behavior: 0.26 requires prices, 0.21 has other addresses, and
 * 0.23 and newer estimate gas. All calls are read-only.
 *
 * A deploy compares hashes before it signs, so a wrong guess costs nothing.
 *
 * @returns Oldest first; at least one.
 */
export async function releasesByBehavior(connection: LcdConnection, options: CallOptions): Promise<Release[]> {
  const hash = await connection.ask("/service/hash", definitionToJson(PROBE), readHash, options).catch(refusalText);
  if (hash === serviceHash(PROBE, "0.26") || /price/i.test(hash)) return ["0.26"];
  const address = await writeAddress(addressOfHash(encodeBase58(new Uint8Array(32))), "mesg");
  if (!(await answers(connection.get(`/auth/accounts/${address}`, anything, options)))) return ["0.21"];
  const estimates = await connection.ask("/txs/simulate", {}, anything, options).then(
    () => true,
    (error) => !(error instanceof CallError && error.status === STATUS.unimplemented),
  );
  return estimates ? ["0.23", "0.24", "0.25"] : ["0.22"];
}

function anything(answer: unknown): unknown {
  return answer;
}

async function answers(call: Promise<unknown>): Promise<boolean> {
  return await call.then(
    () => true,
    (error) => {
      if (error instanceof CallError) return false;
      throw error;
    },
  );
}

function refusalText(error: unknown): string {
  if (error instanceof CallError && error.status === STATUS.unknown) return error.text;
  throw error;
}
