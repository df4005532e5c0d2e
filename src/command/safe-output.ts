import { Concealer, concealResult, visibleLines, withoutLogins } from "../core/mod.ts";
import { peekOption } from "./arguments/peek.ts";
import type { Output, Surroundings } from "./command.ts";
import { wantsColor } from "./terminal/color.ts";

/** The process around a command, of which no stream writes a secret or a text that a terminal or a log would obey. */
export interface SafeSurroundings extends Surroundings {
  readonly secrets: Concealer;
}

/**
 * Makes the streams of a command safe: this is the only way out for its texts. Bytes, such as a definition, pass as they
 * are.
 *
 * @param args The arguments of the process, which may hold secrets.
 */
export function safeSurroundings(surroundings: Surroundings, args: readonly string[]): SafeSurroundings {
  const secrets = new Concealer();
  addFromEnv(secrets, surroundings.env);
  addFromArguments(secrets, args);
  const { stdout, stderr, env } = surroundings;
  const option = peekOption(args, "--color");
  const colored = (output: Output): Output => {
    return { ...output, color: wantsColor({ isTerminal: output.isTerminal, option, env }) };
  };
  return {
    ...surroundings,
    secrets,
    stdout: safeResult(colored(stdout), secrets),
    // Only messages: the address of a repository in a result is no login of ours.
    stderr: safeOutput(colored(stderr), (text) => withoutLogins(secrets.conceal(text))),
  };
}

/** Makes the output for a result safe. */
export function safeResult(output: Output, secrets: Concealer): Output {
  return safeOutput(output, (text) => concealResult(text, secrets));
}

function safeOutput(output: Output, conceal: (text: string) => string): Output {
  const { isTerminal, color = false, columns } = output;
  // A line of progress is cleared on a terminal, whether it has colors or not.
  const kept = { color: color || isTerminal };
  return {
    isTerminal,
    color,
    columns,
    write: (data) => output.write(typeof data === "string" ? visibleLines(conceal(data), kept) : data),
  };
}

const SECRET_NAME = /(?:TOKEN|PASSWORD|PASSPHRASE|SECRET|MNEMONIC|PRIVATE_?KEY|API_?KEY)$/i;
const HEADER_NAME = /(?:METADATA|HEADERS?)$/i;
const ADDRESS_NAME = /(?:PROXY|URL|ENDPOINT|API|GATEWAY|RPC)$/i;
/** Of a shorter variable that is not ours nobody knows whether it is a secret. */
const MIN_OTHER_LENGTH = 8;

function addFromEnv(secrets: Concealer, env: Surroundings["env"]): void {
  for (const [name, value = ""] of Object.entries(env)) {
    const isOurs = name.startsWith("MESG_");
    if (SECRET_NAME.test(name) && (isOurs || value.length >= MIN_OTHER_LENGTH)) secrets.add(value, "whole");
    else if (isOurs && HEADER_NAME.test(name)) secrets.add(value, "headers");
    else if (ADDRESS_NAME.test(name) && (isOurs || value.includes("@"))) secrets.add(value, "addresses");
  }
}

/** Headers by the name of their option; addresses by their @, the values of unknown options included. */
function addFromArguments(secrets: Concealer, args: readonly string[]): void {
  for (const [index, arg] of args.entries()) {
    const equals = arg.startsWith("--") ? arg.indexOf("=") : -1;
    const before = args[index - 1] ?? "";
    const name = equals === -1 ? before : arg.slice(0, equals);
    const value = equals === -1 ? arg : arg.slice(equals + 1);
    const isOption = name.startsWith("--");
    if (isOption && HEADER_NAME.test(name)) secrets.add(value, "headers");
    else if (isOption && ADDRESS_NAME.test(name)) secrets.add(value, "addresses");
    else if (/@|%40/.test(value) && (isOption || value.includes("://"))) secrets.add(value, "addresses");
  }
}
