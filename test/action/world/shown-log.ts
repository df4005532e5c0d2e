/** A log as the runner shows it: it takes out the lines that say what to mask. */
export function shownLog(log: string): string {
  return log.replaceAll(/^::add-mask::.*$/gm, "");
}
