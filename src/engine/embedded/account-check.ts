import { createHash } from "node:crypto";
import { encodeDefinition, type ServiceDefinition } from "../../definition/mod.ts";
import { type Dialect, EngineRefusal, UNAUTHENTICATED } from "../dialects/mod.ts";
import type { Caller } from "./server/method.ts";

/** Who sends a Create; without metadata there is no account. */
export type Signer = Pick<Caller, "signal"> & Partial<Pick<Caller, "metadata">>;

/** Transactions that are remembered; the oldest are forgotten first. */
const MAX_REMEMBERED = 10_000;

/** What a release asks of the account that signs a Create, and of a transaction that it has seen before. */
export class AccountCheck {
  readonly #dialect: Dialect;
  readonly #seen = new Set<string>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /**
   * Checks the credentials, whatever account they name: the embedded Engine has none.
   *
   * @returns Remembers the transaction: to be called when it succeeded.
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
