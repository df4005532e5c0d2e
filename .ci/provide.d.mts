/** Provides the bundles of the sources as they are now. */
export function provideBundles(): Promise<string>;
