/** The usual names of service files. */
const USUAL = ["mesg.yml", "mesg.yaml"];
/** The extensions of files with other names that may describe a service. */
const DESCRIBING = /\.(?:ya?ml|json|hex|pb|bin)$/i;

/** Returns the usual names of service files. @param serviceFile The name in use, which comes first. */
export function usualNames(serviceFile: string): readonly string[] {
  return [...new Set([serviceFile, ...USUAL])];
}

/** Returns whether a path ends with one of some file names. */
export function hasName(path: string, names: readonly string[]): boolean {
  return names.includes(path.slice(path.lastIndexOf("/") + 1));
}

/**
 * Returns whether a file may describe a service, by its name. A symlink is only followed from a usual name.
 *
 * @param mode In git's notation.
 * @param names The usual names.
 */
export function mayDescribe(path: string, mode: string, names: readonly string[]): boolean {
  return hasName(path, names) || (mode !== "120000" && DESCRIBING.test(path));
}
