/**
 * A file as IPFS stores it: blocks, ids, DAG and CAR, written and read.
 *
 * @module
 */
export { readBlockId } from "./block-id.ts";
export { CarWriter, carHeader, carSection, carSectionLength } from "./car.ts";
export { cidOf, cidV0, formatCid, parseCid } from "./cid.ts";
export { type Block, blocksAbove, blocksOf, buildDag, type Dag, lastOf, sourceIdOf } from "./dag.ts";
export { fileBlocks } from "./file-blocks.ts";
export { LEAF_PLACE, LEAF_SIZE, type Leaf, LeafPool } from "./leaf.ts";
export { MAX_BLOCK_BYTES, readBlocks, tooLarge } from "./read-blocks.ts";
export { type HashChain, type HashPool, hashPoolFor } from "./threads/hash-pool.ts";
export { childrenOf, readUnixfsNode } from "./unixfs-node.ts";
