import { type Answers, EngineRefusal, UNIMPLEMENTED } from "../../dialects/mod.ts";
import { HANDOVER, NONCE_BYTES, proofOf, writeOffer } from "../../wire/handover.ts";
import type { Method } from "./method.ts";

/** The offer to the same user on the same machine. */
export interface Handover {
  /** Absolute path of the data folder. */
  readonly folder: string;
  /** The file in it that proves the user's identity. */
  readonly mark: string;
  readonly token: string;
}

/** Returns the path of the method that offers the folder of sources, and the method. Only this machine may call it. */
export function handoverOf(
  { folder, mark, token }: Handover,
  answers: Pick<Answers, "unknownMethod">,
): [path: string, method: Method] {
  const method: Method = {
    kind: "unary",
    async answer(nonce, { peer }) {
      if (nonce.length !== NONCE_BYTES || !LOOPBACK.test(peer)) {
        throw new EngineRefusal(answers.unknownMethod("mesgcompile.Handover", "Offer"), { code: UNIMPLEMENTED });
      }
      return writeOffer({ folder, mark, proof: proofOf(token, nonce, folder) });
    },
  };
  return [HANDOVER, method];
}

/** The peers of this machine, with their port. */
const LOOPBACK = /^(?:127\.[\d.]+|\[?::1\]?|\[?::ffff:127\.[\d.]+\]?):\d+$/;
