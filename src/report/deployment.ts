import { canonicalJson, coinsToText, FEE_DENOM, type Transaction } from "../chain/mod.ts";
import { formatBytes, MesgError, painter, plural, type Style, visibleText } from "../core/mod.ts";
import type { ProcessDefinition, ServiceDefinition } from "../definition/mod.ts";
import type { ConnectedEngine, DeployStep, Plan, SignedPlan } from "../engine/mod.ts";
import type { TakenSource } from "../source/mod.ts";

/** The subject of a deploy, for its report. */
export interface DeploymentSubject {
  readonly definition: ServiceDefinition;
  readonly source: TakenSource | undefined;
  readonly engine: Pick<ConnectedEngine, "releaseName" | "version" | "address">;
  /** The folder of the embedded Engine, if that is the target. */
  readonly localFolder: string | undefined;
}

/** Returns the head of the report, shown before the deploy starts. */
export function deploymentHead({ definition, source, engine, localFolder }: DeploymentSubject, style: Style): string {
  const { name, sid, tasks, events, dependencies } = definition;
  const counts = [
    plural(tasks.length, "task"),
    plural(events.length, "event"),
    plural(dependencies.length, "dependency", "dependencies"),
  ];
  const where = localFolder === undefined ? `at ${engine.address}` : `embedded in ${localFolder}`;
  const rows = [
    row("service", `${painter(style)("bold", visibleText(name))} (${sid === "" ? NO_SID : `sid ${visibleText(sid)}`})`),
    row("", counts.join(", ")),
    row("engine", `${versionText(engine)}, ${where}`),
    row("source", definition.source === "" ? "none" : visibleText(definition.source)),
    ...(source === undefined ? [] : [row("", sourceText(source))]),
  ];
  return `${rows.join("\n")}\n`;
}

/** The subject of a process's deploy, for its report. */
export interface ProcessDeploymentSubject extends Pick<DeploymentSubject, "engine" | "localFolder"> {
  readonly definition: ProcessDefinition;
}

/** Returns the head of the report on a process, shown before the deploy starts. */
export function processDeploymentHead(
  { definition, engine, localFolder }: ProcessDeploymentSubject,
  style: Style,
): string {
  const where = localFolder === undefined ? `at ${engine.address}` : `embedded in ${localFolder}`;
  const rows = [
    row("process", painter(style)("bold", visibleText(definition.name))),
    row("", plural(definition.nodes.length, "node")),
    row("engine", `${versionText(engine)}, ${where}`),
  ];
  return `${rows.join("\n")}\n`;
}

/** The subject of a step. */
export interface StepSubject extends Pick<DeploymentSubject, "engine"> {
  readonly noun?: "service" | "process";
}

/** Returns one line for a completed step. */
export function deploymentStep(done: DeployStep, { engine, noun = "service" }: StepSubject, style: Style): string {
  const paint = painter(style);
  const tick = paint("green", "✓");
  if (done.step === "accepted") {
    return `${row("hash", paint("bold", done.hash))}\n\n  ${tick} keeps the rules of Engine ${engine.releaseName}\n`;
  }
  if (done.step === "same-hash") return `  ${tick} the Engine computes the same hash\n`;
  if (done.step === "signed") return transactionLines(done.signed);
  if (done.step === "stored") {
    const text = done.status === "created" ? "created" : `exists: the Engine already had this ${noun}`;
    return `  ${tick} ${text}\n`;
  }
  return done.step === "verified-hash"
    ? `  ${tick} the Engine's hash equals the one computed here\n`
    : `  ${tick} the Engine stored the ${noun === "service" ? "definition" : noun} unchanged\n`;
}

/** Returns the cost and the hash of a transaction. */
function transactionLines({ address, balance, deposit, document, transaction }: SignedPlan): string {
  const { fee, memo } = document;
  const rows = [
    ...planRows({ address, balance, deposit, document }),
    ...(memo === "" ? [] : [row("memo", visibleText(memo, 300))]),
    row("tx", `${transaction.hash} (${fee.gas} gas at most)`),
  ];
  return `\n${rows.join("\n")}\n\n`;
}

/** The effect of a deploy, for a dry run. */
export interface RehearsedDeploy {
  readonly hash: string;
  readonly exists: boolean;
  readonly planned: Plan | undefined;
  /** Undefined if it cannot be signed here. */
  readonly transaction: Transaction | undefined;
}

/** Returns the report of a dry run: the cost, the document to sign, and the transaction. */
export function planToText({ hash, exists, planned, transaction }: RehearsedDeploy): string {
  const head = row("hash", hash);
  if (exists) return `${head}\n\n  nothing was sent: the Engine has it already\n`;
  if (planned === undefined) return `${head}\n\n  nothing was sent: it would be created\n`;
  const rows = [
    head,
    ...planRows(planned),
    ...(transaction === undefined ? [] : [row("tx", transaction.hash)]),
    "",
    "  sign document",
    canonicalJson(planned.document),
    ...(transaction === undefined ? [] : ["", "  transaction", JSON.stringify(transaction.json)]),
    "",
    "  nothing was sent",
  ];
  return `${rows.join("\n")}\n`;
}

/** Returns who pays what. */
function planRows({ address, balance, deposit, document }: Plan): string[] {
  const { fee, chain_id: chain, sequence, account_number: number } = document;
  const moved =
    deposit === 0n ? "" : `, and ${coinsToText([{ denom: FEE_DENOM, amount: String(deposit) }])} go to the process`;
  return [
    row("chain", visibleText(chain)),
    row("account", `${address}, number ${number}, sequence ${sequence}`),
    row("", `has ${coinsToText(balance)}`),
    row("fee", `${coinsToText(fee.amount)}${moved}`),
  ];
}

/** The state of a deploy when it failed. */
export interface DeployState {
  /** The last completed step. */
  last?: DeployStep["step"];
  /** Whether Create was sent. */
  isSent?: boolean;
}

/** Returns the line of a failed deploy, which says what was done. The error itself explains why it failed. */
export function deploymentFailure({ last, isSent = false }: DeployState, error: unknown, style: Style): string {
  // A blank line follows the head, or the hash, which the first step adds to it.
  return `${last === undefined ? "\n" : ""}  ${painter(style)("red", "✗")} ${outcomeOf(last, isSent, error)}\n`;
}

function outcomeOf(last: DeployStep["step"] | undefined, isSent: boolean, error: unknown): string {
  if (last === undefined) return "nothing was sent";
  if (last === "stored" || last === "verified-hash" || last === "verified-definition") return "not verified";
  if (!isSent) return "not created";
  // Without an answer, the Engine may have created it.
  return error instanceof MesgError && error.kind === "refused" ? "not created: the Engine refused" : "not verified";
}

const NO_SID = "no sid: the Engine derives one from the hash";

function row(label: string, value: string): string {
  return `  ${label.padEnd(WIDTH)}${value}`;
}

const WIDTH = 10;

function versionText({ version }: { readonly version: string }): string {
  return version.replace(/^v/, "");
}

function sourceText({ entries, size, commit }: TakenSource): string {
  const parts = [
    ...(entries === undefined ? [] : [plural(entries, "entry", "entries")]),
    formatBytes(size),
    ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
  ];
  return parts.join(", ");
}
