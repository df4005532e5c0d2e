import { MesgError } from "../../core/mod.ts";
import type { Signer } from "../../marketplace/mod.ts";
import type { Call, Options } from "../command.ts";
import { readSecretFile, warnIfShared } from "../secret-file.ts";

/** The options of a command that signs. A key is never an argument: other users see a process's arguments. */
export const KEY_OPTIONS = {
  "key-file": {
    type: "string",
    group: "Account",
    value: "FILE",
    summary: "key of the account: a JSON key store, or 64 hex digits (or MESG_MARKETPLACE_PRIVATE_KEY)",
  },
  "passphrase-file": {
    type: "string",
    group: "Account",
    value: "FILE",
    summary:
      "file whose first line is the key store's passphrase (or MESG_MARKETPLACE_PASSPHRASE, or typed on a terminal)",
  },
} as const;

type KeyCall = Call<typeof KEY_OPTIONS>;

/**
 * Opens the account's key, from the options or the environment.
 *
 * @returns Undefined when none is given.
 * @throws {MesgError} `usage` without a passphrase; `refused` for an invalid key.
 */
export async function readSigner<O extends Options>(plain: Call<O>): Promise<Signer | undefined> {
  const call = plain as unknown as KeyCall;
  const { options, env, secrets } = call;
  const path = options["key-file"];
  const text = path === undefined ? env.MESG_MARKETPLACE_PRIVATE_KEY : await readSecretFile(call, path, "a key file");
  if (!text) {
    if (options["passphrase-file"] === undefined) return undefined;
    throw new MesgError("usage", "a passphrase without a key: expected --key-file FILE with --passphrase-file");
  }
  // A key store is encrypted, and its lines are common words.
  if (!text.trimStart().startsWith("{")) secrets.add(text.trim().replace(/^0x/i, ""), "whole");
  if (path !== undefined) await warnIfShared(call, path);
  const { readPrivateKey, signerOf } = await import("../../marketplace/mod.ts");
  const key = await readPrivateKey(text, () => passphraseOf(call));
  secrets.add(key.slice(2), "whole");
  return signerOf(key);
}

async function passphraseOf(call: KeyCall): Promise<string> {
  const { options, env, secrets, ask, signal } = call;
  const path = options["passphrase-file"];
  const given =
    path === undefined
      ? env.MESG_MARKETPLACE_PASSPHRASE
      : (await readSecretFile(call, path, "a passphrase file")).split(/\r?\n/, 1)[0];
  const passphrase = given ?? (await ask?.("Passphrase of the key: ", { secret: true, signal }));
  if (passphrase !== undefined) {
    secrets.add(passphrase, "whole");
    return passphrase;
  }
  throw new MesgError("usage", "the key store requires a passphrase", {
    hint: "set it with --passphrase-file FILE or in MESG_MARKETPLACE_PASSPHRASE",
  });
}
