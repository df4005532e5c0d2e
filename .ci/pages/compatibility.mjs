// Generates docs/compatibility.md from the table of dialects, src/engine/dialects/.
import { register } from "node:module";

register("./typescript-loader.mjs", import.meta.url);
const { DIALECTS } = await import("../../src/engine/dialects/mod.ts");
const { CHAIN_DIALECTS, gasPriceOf } = await import("../../src/engine/dialects/chain.ts");
const { RELEASES } = await import("../../src/definition/mod.ts");

const INTRO = `# Engine releases, and what works with each

This page is generated from \`src/engine/dialects/\`: run \`npm run generate\` after a change there.

Compiling, validating, hashing and comparing work for every release from ${RELEASES[0]} to ${RELEASES.at(-1)}; they need no Engine.
What calls an Engine depends on its release:

| release | \`deploy\` | \`verify\`, \`diff --against\` | delete a service | \`serve\` | \`auto\` names it |
|---|---|---|---|---|---|
`;

/** The features of a release, in the order of the columns. */
const DIFFERENCES = `
## How the releases differ

| release | a service is created by | hash on the wire | source at Create | account | queried before Create | Get leaves out | same sid |
|---|---|---|---|---|---|---|---|
`;

const NOTES = `
- **Source at Create.** Engines 0.10 to 0.15 download the source from the IPFS gateway that they are built with before they
  answer; without it Create fails or waits forever. 0.9 receives the source itself. From 0.16 on an Engine downloads it when
  an instance is created.
- **Account.** 0.16 requires an account of its keyring, in the metadata of Create. 0.17 signs with its own; credentials are sent only to 0.16.
- **Queried before Create.** If a release has \`Hash\`, its hash of the request is compared with ours before anything is created.
- **Same sid.** Until 0.10 a service replaces the one with the same sid. From 0.11 on all versions are kept.
- **0.18 to 0.20** are indistinguishable from outside: \`auto\` reports \`0.18–0.20\` and uses what they have in common. Set \`--engine-version\` to have the release in reports.
- Only **0.12** stores workflows in a service. Only **0.13** has a Workflow API, which nothing here calls: no compiler writes workflows, and no hash of one was recorded to compare with. Processes begin with 0.14. **0.20** adds the address of the service's account to its answers.
- **From 0.21 on** a client signs a transaction and sends it to the LCD endpoint, \`--endpoint http://HOST:1317\`: see
  [chain.md](chain.md). What differs:
`;

const CHAIN = `
| release | addresses | gas | fee by default | price of a task | deposit of a process |
|---|---|---|---|---|---|
`;

/** Returns the text of docs/compatibility.md. */
export function compatibilityPage() {
  const works = RELEASES.map((release) => row(release, worksOf(release))).join("\n");
  const differences = DIALECTS.map((dialect) => row(dialect.release, differencesOf(dialect))).join("\n");
  const chains = CHAIN_DIALECTS.map((dialect) => row(dialect.release, chainCells(dialect))).join("\n");
  return `${INTRO}${works}\n${DIFFERENCES}${differences}\n${NOTES}${CHAIN}${chains}\n`;
}

function worksOf(release) {
  const dialect = DIALECTS.find((it) => it.release === release);
  if (dialect === undefined) {
    const { version } = CHAIN_DIALECTS.find((it) => it.release === release);
    return ["over LCD", "over LCD", "no call for it", "yes", `\`${version}\``];
  }
  const alike = DIALECTS.filter(({ services, info }) => info === undefined && same(services, dialect.services));
  const name = dialect.info === undefined ? rangeOf(alike) : `\`${dialect.version}\``;
  return ["yes", "yes", dialect.methods.delete === undefined ? "no call for it" : "yes", "yes", name];
}

function chainCells(dialect) {
  const { prefix, simulates, prices, processDeposit, gasPrices, release } = dialect;
  const fees = gasPrices.map(([patch]) => {
    const price = gasPriceOf(dialect, patch);
    const text = price === 0n ? "none" : `${price} atto per gas`;
    return gasPrices.length === 1 ? text : `${text} (${release}.${patch})`;
  });
  return [
    `\`${prefix}1…\``,
    simulates ? "estimated" : "300000",
    fees.join(", "),
    prices ? "required" : "none",
    processDeposit === 0n ? "none" : `${processDeposit} atto`,
  ];
}

function differencesOf({ methods, hash, fetchesSource, account, omits, replacesSid }) {
  const queried = [methods.hash, methods.exists].flatMap((path) => (path === undefined ? [] : [nameOf(path)]));
  return [
    [methods.create, methods.deploy].flatMap((path) => (path === undefined ? [] : [`\`${path.slice(1)}\``])).join(", "),
    hash === "text" ? "base58 text" : "32 bytes",
    methods.create === undefined ? "sent" : fetchesSource ? "downloaded" : "not needed",
    account === "required" ? "required" : "none",
    (queried.length === 0 ? [nameOf(methods.get)] : queried).join(", "),
    omits.length === 0 ? "nothing" : omits.join(", "),
    replacesSid ? "replaced" : "beside it",
  ];
}

function nameOf(path) {
  return `\`${path.split("/")[2]}\``;
}

function rangeOf(dialects) {
  const [first, last] = [dialects[0].release, dialects.at(-1).release];
  return first === last ? first : `${first}–${last}`;
}

function same(left, right) {
  return left.length === right.length && left.every((name) => right.includes(name));
}

function row(release, cells) {
  return `| ${[release, ...cells].join(" | ")} |`;
}
