import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The path of a test certificate; make.sh in that folder creates them. */
export function pemPath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/tls/${name}.pem`, import.meta.url));
}

/** The text of a test certificate. */
export function pem(name: string): string {
  return readFileSync(pemPath(name), "utf8");
}
