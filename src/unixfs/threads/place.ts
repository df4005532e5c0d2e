/** Bytes of a file in one leaf: the classic chunker of `ipfs add`, `size-262144`. */
export const LEAF_SIZE = 262_144;

/**
 * A place is the memory of one leaf: three counters (bytes that are missing; start and end of the block), the SHA-256 of
 * the block once no byte is missing, and the block itself, whose data begins at `data`.
 */
export const PLACE = { digest: 16, data: 128, size: 128 + LEAF_SIZE + 64 } as const;
