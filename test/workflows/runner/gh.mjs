// The part of `gh attestation verify` that the examples use: Sigstore and GitHub are not available here, so an attestation
// is a line that the runner wrote when the workflow called actions/attest. It compares what the real one compares: the
// digest of the file, the repository, the signing workflow and its commit.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const [command, verb, ...rest] = process.argv.slice(2);
if (command !== "attestation" || verb !== "verify") throw new Error(`no such command here: ${command} ${verb}`);
const { values, positionals } = parseArgs({
  args: rest,
  allowPositionals: true,
  options: {
    repo: { type: "string" },
    "signer-workflow": { type: "string" },
    "source-digest": { type: "string" },
    "deny-self-hosted-runners": { type: "boolean" },
  },
});
if (!process.env.GH_TOKEN) throw new Error("expected GH_TOKEN, as gh does");
if (positionals.length !== 1) throw new Error(`expected one file, found ${positionals.length}`);
const digest = createHash("sha256").update(readFileSync(positionals[0])).digest("hex");
const attested = readFileSync(process.env.ATTESTATIONS, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .some(
    (it) =>
      it.digest === digest &&
      it.repository === values.repo &&
      it.workflow === (values["signer-workflow"] ?? it.workflow) &&
      it.commit === (values["source-digest"] ?? it.commit),
  );
if (!attested) {
  console.error(`no attestation by this repository and workflow for sha256:${digest}`);
  process.exitCode = 1;
} else console.log(`✓ sha256:${digest} is attested`);
