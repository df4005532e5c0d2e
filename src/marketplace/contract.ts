import {
  type Address,
  bytesToString,
  concatHex,
  decodeEventLog,
  decodeFunctionData,
  encodeFunctionData,
  type Hex,
  keccak256,
  parseAbi,
  stringToHex,
} from "viem";
import { MesgError } from "../core/mod.ts";
import type { Log } from "./chain/chain.ts";

/** The used part of the interface of the Marketplace's contract. */
export const MARKETPLACE_ABI = parseAbi([
  "function publishServiceVersion(bytes sid, bytes manifest, bytes manifestProtocol)",
  "function createServiceOffer(bytes sid, uint256 price, uint256 duration) returns (uint256 offerIndex)",
  "function isServiceExist(bytes sid) view returns (bool exist)",
  "function service(bytes sid) view returns (uint256 createTime, address owner, bytes sid)",
  "function serviceVersionsLength(bytes sid) view returns (uint256 length)",
  "function serviceVersionHash(bytes sid, uint256 versionIndex) view returns (bytes32 versionHash)",
  "function serviceVersion(bytes32 versionHash) view returns (uint256 createTime, bytes manifest, bytes manifestProtocol)",
  "function serviceOffersLength(bytes sid) view returns (uint256 length)",
  "function serviceOffer(bytes sid, uint256 offerIndex) view returns (uint256 createTime, uint256 price, uint256 duration, bool active)",
  "event ServiceVersionCreated(bytes sid, bytes32 indexed versionHash, bytes manifest, bytes manifestProtocol)",
  "event ServiceOfferCreated(bytes sid, uint256 indexed offerIndex, uint256 price, uint256 duration)",
]);

/** The protocol of a manifest's address. */
export const IPFS_PROTOCOL = "ipfs";

/** The effect of a transaction on the contract. */
export type Effect =
  | { readonly kind: "version"; readonly sid: string; readonly manifest: string; readonly protocol: string }
  /** The price in the token's smallest unit, the duration in seconds. */
  | { readonly kind: "offer"; readonly sid: string; readonly price: bigint; readonly duration: bigint };

/** Returns the data of a transaction with an effect. */
export function encodeEffect(effect: Effect): Hex {
  const sid = stringToHex(effect.sid);
  if (effect.kind === "offer") {
    const args = [sid, effect.price, effect.duration] as const;
    return encodeFunctionData({ abi: MARKETPLACE_ABI, functionName: "createServiceOffer", args });
  }
  const args = [sid, stringToHex(effect.manifest), stringToHex(effect.protocol)] as const;
  return encodeFunctionData({ abi: MARKETPLACE_ABI, functionName: "publishServiceVersion", args });
}

/**
 * Returns the effect of a transaction's data.
 *
 * @throws {MesgError} `refused` when it is another call, or is not encoded byte for byte as here.
 */
export function decodeEffect(data: Hex): Effect {
  const effect = tryDecode(data);
  if (effect !== undefined && encodeEffect(effect) === data) return effect;
  throw new MesgError("refused", "the transaction does not publish a version or create an offer on a Marketplace");
}

function tryDecode(data: Hex): Effect | undefined {
  try {
    const { functionName, args } = decodeFunctionData({ abi: MARKETPLACE_ABI, data });
    if (functionName === "publishServiceVersion") {
      const [sid, manifest, protocol] = args.map(textOf) as [string, string, string];
      return { kind: "version", sid, manifest, protocol };
    }
    if (functionName !== "createServiceOffer") return undefined;
    return { kind: "offer", sid: textOf(args[0]), price: args[1], duration: args[2] };
  } catch {
    return undefined;
  }
}

/**
 * Returns bytes of the contract as text for display: invalid UTF-8 becomes U+FFFD. Compare the bytes, not this.
 *
 * @example
 * ```ts
 * textOf("0x6162"); // "ab"
 * ```
 */
export function textOf(hex: Hex): string {
  return bytesToString(Buffer.from(hex.slice(2), "hex"));
}

/**
 * Computes the hash by which the contract identifies a version: `keccak256(abi.encodePacked(sender, sid, manifest,
 * manifestProtocol))`.
 *
 * @example
 * ```ts
 * versionHash("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", { sid: "greeter", manifest: "Qm…", protocol: "ipfs" });
 * ```
 */
export function versionHash(
  sender: Address,
  version: { readonly sid: string; readonly manifest: string; readonly protocol: string },
): Hex {
  const { sid, manifest, protocol } = version;
  return keccak256(concatHex([sender, stringToHex(sid), stringToHex(manifest), stringToHex(protocol)]));
}

/**
 * Finds the event of an effect in a transaction's logs.
 *
 * @returns Its version's hash or its offer's index; undefined when no log of the contract reports this effect.
 */
export function effectIn(logs: readonly Log[], contract: Address, effect: Effect): Hex | bigint | undefined {
  for (const { address, topics, data } of logs) {
    if (address !== contract || topics.length === 0) continue;
    try {
      const { eventName, args } = decodeEventLog({ abi: MARKETPLACE_ABI, topics: topics as [Hex, ...Hex[]], data });
      if (args.sid !== stringToHex(effect.sid)) continue;
      if (eventName === "ServiceVersionCreated" && effect.kind === "version") {
        const isManifest = args.manifest === stringToHex(effect.manifest);
        if (isManifest && args.manifestProtocol === stringToHex(effect.protocol)) return args.versionHash;
      }
      if (eventName === "ServiceOfferCreated" && effect.kind === "offer") {
        if (args.price === effect.price && args.duration === effect.duration) return args.offerIndex;
      }
    } catch {
      // Another event of the contract.
    }
  }
  return undefined;
}

/**
 * Checks a sid by the contract's rule: 1 to 63 characters, labels of a-z, 0-9, `_` and `-` between dots, with at least
 * one letter or `_`.
 *
 * @throws {MesgError} `refused`.
 * @example
 * ```ts
 * checkSid("author.name"); // passes
 * checkSid("Author"); // throws
 * ```
 */
export function checkSid(sid: string): void {
  const labels = sid.replace(/\.$/, "").split(".");
  const isName =
    sid.length <= 63 && /[a-z_]/.test(sid) && labels.every((label) => /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label));
  if (isName) return;
  const found = sid === "" ? "none" : JSON.stringify(sid.slice(0, 80));
  throw new MesgError(
    "refused",
    `the Marketplace accepts no such sid: expected a name like author.service, found ${found}`,
    {
      hint: "set sid in mesg.yml: at most 63 characters, lower-case letters, digits, _, - and dots between labels",
    },
  );
}
