/** The addresses of a node that is ready, and what ends it. */
export function startNode(): Promise<{ readonly api: string; readonly gateway: string; stop(): Promise<void> }>;
