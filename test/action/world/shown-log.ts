/** Returns a log as the runner shows it, without the lines that say what to mask. */
export function shownLog(log: string): string {
  return log.replaceAll(/^::add-mask::.*$/gm, "");
}
