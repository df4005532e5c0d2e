import type { Style } from "../../core/mod.ts";
import { peekOption } from "../arguments/peek.ts";
import { wantsColor } from "./color.ts";

/** Returns the text style of this process's stdout. @param args The arguments of the process. */
export function stdoutStyle(args: readonly string[]): Style {
  const isTerminal = process.stdout.isTTY === true;
  return { color: wantsColor({ isTerminal, option: peekOption(args, "--color"), env: process.env }) };
}
