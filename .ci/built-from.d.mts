/** The hash of everything that a bundle depends on, as the work tree has it now. */
export function sourcesHash(): Promise<string>;
/** What a folder of bundles says that it was built from; undefined when it says nothing. */
export function readBuiltFrom(folder: string): Promise<string | undefined>;
