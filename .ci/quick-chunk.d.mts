/** Returns a chunk that starts in less time. @throws when the chunk has another form than those of ncc's release. */
export function quickChunk(chunk: string): string;
