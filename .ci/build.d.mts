/** Builds every bundle into `folder` and runs it once. */
export function build(folder: string): Promise<void>;
