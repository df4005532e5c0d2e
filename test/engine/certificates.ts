import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The path of a file among the certificates made for tests; see their make.sh. */
export function pemPath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/tls/${name}.pem`, import.meta.url));
}

/** Its text. */
export function pem(name: string): string {
  return readFileSync(pemPath(name), "utf8");
}
