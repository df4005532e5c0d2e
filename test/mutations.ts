/** A sequence of random numbers below a limit; the same for the same seed. */
export type Random = (limit: number) => number;

/** Creates a {@linkcode Random} (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) % limit;
  };
}

/** Picks one element. */
export function pick<T>(random: Random, things: readonly T[]): T {
  return things[random(things.length)]!;
}

/** Byte sequences that affect parsers of lengths, tags and texts. */
const INTERESTING = [0x00, 0x01, 0x7f, 0x80, 0xff, 0x0a, 0x12, 0x20, 0x2f, 0x2e, 0x30, 0x3d, 0xc3, 0xed, 0xf4];

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => edit(bytes, random, (at) => (bytes[at]! ^= 1 << random(8))),
  (bytes, random) => edit(bytes, random, (at) => (bytes[at] = random(256))),
  (bytes, random) => edit(bytes, random, (at) => (bytes[at] = pick(random, INTERESTING))),
  (bytes, random) => edit(bytes, random, (at) => bytes.subarray(at, at + random(64)).fill(random(256))),
  (bytes, random) => bytes.subarray(0, random(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random(bytes.length + 1)),
  (bytes, random) => splice(bytes, random, Buffer.alloc(random(40), random(256))),
  (bytes, random) => splice(bytes, random, Buffer.from([0xff, 0xff, 0xff, 0xff, random(128)])),
  (bytes, random) => {
    const at = random(bytes.length + 1);
    return splice(bytes, random, bytes.subarray(at, at + random(600)));
  },
  (bytes, random) => {
    const at = random(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random(64))]);
  },
  (bytes, random, other) =>
    Buffer.concat([bytes.subarray(0, random(bytes.length + 1)), other.subarray(random(other.length + 1))]),
];

/** Damages a copy of some bytes in one to four ways. @param other Other valid bytes to copy parts from. */
export function mutated(seed: Uint8Array, random: Random, other: Uint8Array = seed): Buffer {
  let bytes: Buffer = Buffer.from(seed);
  for (let count = 1 + random(4); count > 0; count--) {
    bytes = Buffer.from(pick(random, MUTATIONS)(bytes, random, Buffer.from(other)));
  }
  return bytes;
}

function edit(bytes: Buffer, random: Random, change: (at: number) => void): Buffer {
  if (bytes.length > 0) change(random(bytes.length));
  return bytes;
}

function splice(bytes: Buffer, random: Random, piece: Buffer): Buffer {
  const at = random(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

/** A protobuf message with random fields, nested at random. */
export function randomMessage(random: Random, depth = 0): Buffer {
  const fields = Array.from({ length: random(6) }, () => {
    const number = 1 + random(16);
    const wire = pick(random, [0, 0, 1, 2, 2, 2, 2, 3, 4, 5, 6, 7]);
    const value = [
      () => Buffer.from([random(256), random(128)]),
      () => Buffer.alloc(8, random(256)),
      () => {
        const inside =
          depth < 8 && random(2) === 0 ? randomMessage(random, depth + 1) : Buffer.alloc(random(20), random(256));
        return Buffer.concat([Buffer.from([Math.min(inside.length + (random(9) === 0 ? 1 : 0), 127)]), inside]);
      },
      () => Buffer.alloc(0),
      () => Buffer.alloc(0),
      () => Buffer.alloc(4, random(256)),
      () => Buffer.alloc(0),
      () => Buffer.alloc(0),
    ][wire]!();
    return Buffer.concat([Buffer.from(number < 16 ? [(number << 3) | wire] : [0x80 | wire, 0x01]), value]);
  });
  return Buffer.concat(fields);
}
