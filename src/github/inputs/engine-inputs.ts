import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { MesgError } from "../../core/mod.ts";
import type { ChainAccess, EngineAccess } from "../../engine/mod.ts";
import { flag, lines } from "./parsers.ts";
import type { InputReader } from "./reader.ts";

/** The Engine that the inputs name. */
export interface EngineInputs {
  readonly endpoint: string;
  readonly access: EngineAccess;
  /** The account and the fee settings of transactions, for Engines from 0.21 on. */
  readonly chain: ChainAccess;
}

/** Why no Engine can be called, when the run does not require one. */
export interface NoEngine {
  readonly missing: string;
}

/** Upper bound of a certificate. */
const MAX_PEM_BYTES = 1024 * 1024;

/**
 * Reads the inputs that name an Engine.
 *
 * @param options.isRequired Whether the run requires an Engine. If not, an unset secret is not an error: a pull request
 * from a fork has none.
 * @param options.folder The folder that paths of certificates are relative to.
 */
export async function readEngineInputs(
  reader: InputReader,
  { isRequired, folder }: { readonly isRequired: boolean; readonly folder: string },
): Promise<EngineInputs | NoEngine> {
  const insecure = reader.read("engine-insecure", flag) ?? false;
  const endpoint = reader.text("engine-endpoint");
  if (endpoint === "") {
    if (isRequired) {
      reader.wrong("engine-endpoint", "the address of an Engine is required", "an unset secret is empty, too");
    }
    return { missing: "engine-endpoint is empty" };
  }
  const { checkAccess, hasPath, parseEndpoint, parseLcdEndpoint, parseMetadata } = await import("../../engine/mod.ts");
  const parsed = reader.read("engine-endpoint", (text) => {
    // Messages quote the text, which must not contain a login.
    if (text.includes("@")) throw new MesgError("usage", "expected HOST:PORT, found an @ in it");
    return hasPath(text) ? parseLcdEndpoint(text) : parseEndpoint(text);
  });
  const pem = (text: string) => readPem(text, folder);
  const [ca, certificate, key] = [
    reader.read("engine-ca", pem),
    reader.read("engine-cert", pem),
    reader.read("engine-key", pem),
  ];
  const metadata = reader.read("engine-metadata", (text) => lines(text).map(parseMetadata)) ?? [];
  const username = reader.text("engine-username");
  const password = reader.text("engine-password");
  const halves = [
    ["engine-cert", "engine-key"],
    ["engine-username", "engine-password"],
  ] as const;
  for (const pair of halves) {
    const [given, absent] = reader.text(pair[0]) === "" ? [pair[1], pair[0]] : pair;
    if (reader.text(given) === "" || reader.text(absent) !== "") continue;
    if (!isRequired) return { missing: `${given} is set and ${absent} is not` };
    reader.wrong(absent, `required with ${given}`, "an unset secret is empty, too");
    return { missing: `${absent} is empty` };
  }
  const credentials = username === "" ? undefined : { username, password };
  const access = { ca, certificate, key, metadata, credentials, insecure };
  if (parsed !== undefined) reader.read("engine-endpoint", () => checkAccess(parsed, access));
  return { endpoint, access, chain: await readChainInputs(reader) };
}

/**
 * Reads the account that signs transactions, and their cost limits. A mnemonic is checked here, and opened when
 * something is created.
 */
async function readChainInputs(reader: InputReader): Promise<ChainAccess> {
  const { checkMnemonic, openAccount, parseFee } = await import("../../chain/mod.ts");
  const { checkSettings } = await import("../../engine/mod.ts");
  const mnemonic = reader.text("engine-mnemonic");
  const path = reader.text("engine-hd-path");
  if (mnemonic !== "") {
    await checkMnemonic(mnemonic, path === "" ? "m/44'/470'/0'/0/0" : path).catch((error) => {
      if (!(error instanceof MesgError)) throw error;
      reader.wrong(error.kind === "usage" ? "engine-hd-path" : "engine-mnemonic", error.message, error.hint);
    });
  }
  const gas = reader.read("engine-gas", (text) => {
    if (text === "") return undefined;
    checkSettings({ gas: text });
    return text;
  });
  const fee = reader.read("engine-fee", (text) => (text === "" ? undefined : parseFee(text)));
  const chainId = reader.text("engine-chain-id");
  return {
    gas,
    fee,
    ...(chainId === "" ? {} : { chainId }),
    openAccount: async ({ hdPath, prefix }) => {
      if (mnemonic !== "") return await openAccount(mnemonic, { hdPath: path === "" ? hdPath : path, prefix });
      throw new MesgError("usage", "engine-mnemonic is empty: this Engine requires a signed transaction", {
        hint: "an unset secret is empty, too",
      });
    },
  };
}

/** Returns PEM text, given directly or as the path of a file. Errors do not quote it: it may be a key. */
function readPem(text: string, folder: string): string | undefined {
  if (text === "") return undefined;
  if (text.includes("-----BEGIN ")) return `${text}\n`;
  if (/[\r\n\0]/.test(text)) throw notPem("neither");
  const path = resolve(folder, text);
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > MAX_PEM_BYTES) throw notPem("no such file");
    const content = readFileSync(path, "utf8");
    if (!content.includes("-----BEGIN ")) throw notPem("a file without");
    return content;
  } catch (error) {
    throw error instanceof MesgError ? error : notPem(`no file (${(error as NodeJS.ErrnoException).code})`);
  }
}

function notPem(found: string): MesgError {
  return new MesgError("usage", `expected PEM text or the path of a file with it, found ${found}`);
}
