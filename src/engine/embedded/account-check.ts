import { createHash } from "node:crypto";
import { encodeDefinition, type ServiceDefinition } from "../../definition/mod.ts";
import { type Dialect, EngineRefusal, UNAUTHENTICATED } from "../dialects/mod.ts";
import type { Caller } from "./server/method.ts";

/** The sender of a Create; without metadata there is no account. */
export type Signer = Pick<Caller, "signal"> & Partial<Pick<Caller, "metadata">>;

/** Maximum number of transactions to remember; the oldest are dropped first. */
const MAX_REMEMBERED = 10_000;

/** Checks the account that signs a Create, and detects a repeated transaction, as a release does. */
export class AccountCheck {
  readonly #dialect: Dialect;
  readonly #seen = new Set<string>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /**
   * Checks that credentials are present; any account is accepted, since the embedded Engine has none.
   *
   * @returns A function that remembers the transaction; call it after success.
   * @throws {EngineRefusal} when they are missing, or the same account created the same service before.
   */
  check(sent: ServiceDefinition, caller: Signer): () => void {
    if (this.#dialect.account !== "required") return () => undefined;
    for (const name of ["credential_username", "credential_passphrase"]) {
      if (caller.metadata?.(name) === undefined) {
        throw new EngineRefusal(`missing ${name} from metadata`, { code: UNAUTHENTICATED });
      }
    }
    const { repeated } = this.#dialect.answers;
    if (repeated === undefined) return () => undefined;
    const digest = createHash("sha256").update(`${caller.metadata?.("credential_username")}\0`);
    const transaction = digest.update(encodeDefinition(sent)).digest("base64");
    if (this.#seen.has(transaction)) throw new EngineRefusal(repeated);
    return () => {
      if (this.#seen.size >= MAX_REMEMBERED) this.#seen.delete(this.#seen.values().next().value!);
      this.#seen.add(transaction);
    };
  }
}
