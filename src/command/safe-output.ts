import { Concealer, concealResult, isSecretName, visibleLines, withoutLogins } from "../core/mod.ts";
import { peekOption } from "./arguments/peek.ts";
import type { CommandEnvironment, Output } from "./command.ts";
import { wantsColor } from "./terminal/color.ts";

/** The environment of a command with safe streams: no secrets, and no control sequences for a terminal or log. */
export interface SafeEnvironment extends CommandEnvironment {
  readonly secrets: Concealer;
}

/**
 * Makes the streams of a command safe. All texts pass through here; bytes, such as a definition, are not changed.
 *
 * @param args The arguments of the process, which may contain secrets.
 */
export function safeEnvironment(environment: CommandEnvironment, args: readonly string[]): SafeEnvironment {
  const secrets = new Concealer();
  addFromEnv(secrets, environment.env);
  addFromArguments(secrets, args);
  const { stdout, stderr, env } = environment;
  const option = peekOption(args, "--color");
  const colored = (output: Output): Output => {
    return { ...output, color: wantsColor({ isTerminal: output.isTerminal, option, env }) };
  };
  return {
    ...environment,
    secrets,
    stdout: safeResult(colored(stdout), secrets),
    // Only messages: a repository's address in a result is not a login of ours.
    stderr: safeOutput(colored(stderr), (text) => withoutLogins(secrets.conceal(text))),
  };
}

/** Makes the output for a result safe. */
export function safeResult(output: Output, secrets: Concealer): Output {
  return safeOutput(output, (text) => concealResult(text, secrets));
}

function safeOutput(output: Output, conceal: (text: string) => string): Output {
  const { isTerminal, color = false, columns } = output;
  // A progress line is cleared on a terminal, with or without colors.
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
/** Minimum length of a secret in variables of other programs; shorter values may be anything. */
const MIN_OTHER_LENGTH = 8;

function addFromEnv(secrets: Concealer, env: CommandEnvironment["env"]): void {
  for (const [name, value = ""] of Object.entries(env)) {
    const isOurs = name.startsWith("MESG_");
    if (SECRET_NAME.test(name) && (isOurs || value.length >= MIN_OTHER_LENGTH)) secrets.add(value, "whole");
    else if (isOurs && HEADER_NAME.test(name)) secrets.add(value, "headers");
    else if (ADDRESS_NAME.test(name) && (isOurs || value.includes("@"))) secrets.add(value, "addresses");
  }
}

function addVariable(secrets: Concealer, pair: string): void {
  const [name = "", ...value] = pair.split("=");
  if (isSecretName(name)) secrets.add(value.join("="), "whole");
}

/**
 * Adds secrets from arguments: headers by the name of their option, variables by their own name, addresses by their @.
 * Unknown options count, too.
 */
function addFromArguments(secrets: Concealer, args: readonly string[]): void {
  for (const [index, arg] of args.entries()) {
    const equals = arg.startsWith("--") ? arg.indexOf("=") : -1;
    const before = args[index - 1] ?? "";
    const name = equals === -1 ? before : arg.slice(0, equals);
    const value = equals === -1 ? arg : arg.slice(equals + 1);
    const isOption = name.startsWith("--");
    if (isOption && HEADER_NAME.test(name)) secrets.add(value, "headers");
    else if (name === "--env") addVariable(secrets, value);
    else if (isOption && ADDRESS_NAME.test(name)) secrets.add(value, "addresses");
    else if (/@|%40/.test(value) && (isOption || value.includes("://"))) secrets.add(value, "addresses");
  }
}
