import { Concealer, isSecretName, type SecretKind } from "../../core/mod.ts";
import { INPUTS, type InputName, type InputRow } from "./interface.ts";
import { type Env, inputText } from "./text.ts";

/** Returns a text without the secrets in it. */
export type Redact = (text: string) => string;

/** Secret inputs of which only parts are secret. The whole text of any other secret input is secret. */
const KINDS: { readonly [name in InputName]?: SecretKind } = {
  "engine-metadata": "headers",
  "ipfs-headers": "headers",
  "engine-endpoint": "addresses",
  "ipfs-api": "addresses",
  "ipfs-gateway": "addresses",
  "environment-url": "addresses",
  "marketplace-rpc": "addresses",
};
/** The job's own tokens, and the addresses of proxies, which may contain a login. */
const TOKEN = /^(?:ACTIONS|GITHUB|GH)_(?:\w*_)?TOKEN$/;
const PROXY = /^(?:https?|all|grpc)_proxy$/i;

/** Returns a concealer for every secret that the action receives. */
export function secretsOf(env: Env): Concealer {
  const secrets = new Concealer();
  for (const [name, row] of Object.entries<InputRow>(INPUTS) as [InputName, InputRow][]) {
    const kind = KINDS[name] ?? (row.secret ? "whole" : undefined);
    const text = inputText(env, name);
    if (kind !== undefined) secrets.add(text, kind);
    // A login may have been pasted into any input.
    else if (text.includes("://") && text.includes("@")) secrets.add(text, "addresses");
  }
  for (const line of inputText(env, "process-env").split(/\r?\n/)) {
    const [name = "", ...value] = line.trim().split("=");
    if (isSecretName(name)) secrets.add(value.join("="), "whole");
  }
  const token = inputText(env, "github-token");
  // Git sends the token as the password of this user.
  if (token !== "") secrets.addLogin("x-access-token", token);
  const password = inputText(env, "engine-password");
  if (password !== "") secrets.addLogin(inputText(env, "engine-username"), password);
  for (const [name, value] of Object.entries(env)) {
    if (TOKEN.test(name)) secrets.add(value, "whole");
    else if (PROXY.test(name)) secrets.add(value, "addresses");
  }
  return secrets;
}
