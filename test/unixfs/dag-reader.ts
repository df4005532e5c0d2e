import { createHash } from "node:crypto";
import { CarReader } from "@ipld/car";
import protobuf from "protobufjs";

/** The published schemas of dag-pb and UnixFS, as far as files use them. */
const { root } = protobuf.parse(`
  syntax = "proto2";
  message PBLink { optional bytes Hash = 1; optional string Name = 2; optional uint64 Tsize = 3; }
  message PBNode { repeated PBLink Links = 2; optional bytes Data = 1; }
  message UnixFS { required uint32 Type = 1; optional bytes Data = 2; optional uint64 filesize = 3; repeated uint64 blocksizes = 4 [packed = false]; }
`);
const PBNode = root.lookupType("PBNode");
const UnixFS = root.lookupType("UnixFS");

interface Node {
  readonly Links: readonly { readonly Hash: Uint8Array }[];
  readonly Data: Uint8Array;
}
interface File {
  readonly Type: number;
  readonly Data: Uint8Array;
  readonly filesize: number;
}

/** Reads a CAR with another implementation, checks every block's hash, and rebuilds the file from its root. */
export async function readCar(bytes: Uint8Array): Promise<{ roots: string[]; blocks: number; file: Buffer }> {
  const car = await CarReader.fromBytes(bytes);
  const roots = await car.getRoots();
  const blocks = new Map<string, Uint8Array>();
  let count = 0;
  for await (const { cid, bytes: block } of car.blocks()) {
    const digest = createHash("sha256").update(block).digest();
    if (!digest.equals(cid.multihash.digest)) throw new Error(`the block ${cid} hashes to ${digest.toString("hex")}`);
    blocks.set(digest.toString("hex"), block);
    count++;
  }
  const walk = (multihash: Uint8Array): Buffer => {
    const block = blocks.get(Buffer.from(multihash.subarray(2)).toString("hex"));
    if (block === undefined) throw new Error("a linked block is missing");
    const node = PBNode.decode(block) as unknown as Node;
    const file = UnixFS.decode(node.Data) as unknown as File;
    const found = Buffer.concat([Buffer.from(file.Data), ...node.Links.map(({ Hash }) => walk(Hash))]);
    if (file.Type !== 2 || Number(file.filesize) !== found.length) throw new Error("a node tells another size");
    return found;
  };
  return { roots: roots.map(String), blocks: count, file: walk(roots[0]!.multihash.bytes) };
}
