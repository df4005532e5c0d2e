import { PROCESS_FIELDS } from "./process-structs.ts";
import { serviceFields } from "./service-structs.ts";
import { field, type GoOneof, type GoStruct, listOf, scalar, struct, text } from "./types.ts";

/** The registered names of the messages. */
const CREATE_SERVICE = "service/create";
export const CREATE_PROCESS = "process/create";

/** The structs of a release that are decoded and encoded. */
export interface Structs {
  /** `POST /service/hash` and `POST /process/hash`. */
  readonly service: GoStruct;
  readonly process: GoStruct;
  /** A message of a transaction. */
  readonly message: GoOneof;
  readonly transaction: GoStruct;
}

/** The structs of a release. @param hasPrices Whether tasks have prices, as from 0.26 on. */
export function structsOf(hasPrices: boolean): Structs {
  const owner = field("owner", scalar("address"));
  const service = struct(...serviceFields(hasPrices));
  const process = struct(...PROCESS_FIELDS);
  const message: GoOneof = {
    is: "oneof",
    members: new Map([
      [CREATE_SERVICE, struct(...service.fields, owner)],
      [CREATE_PROCESS, struct(...process.fields, owner)],
    ]),
  };
  const transaction = struct(
    field(
      "msg",
      listOf(() => message),
      { always: true },
    ),
    field("fee", () => FEE, { always: true }),
    field(
      "signatures",
      listOf(() => SIGNATURE),
      { always: true },
    ),
    field("memo", text, { always: true }),
  );
  return { service, process, message, transaction };
}

const COIN = struct(field("denom", text, { always: true }), field("amount", scalar("amount"), { always: true }));

/** The fee of a transaction. */
export const FEE = struct(
  field(
    "amount",
    listOf(() => COIN),
    { always: true },
  ),
  field("gas", scalar("uint64"), { always: true }),
);

const PUBLIC_KEY: GoOneof = { is: "oneof", members: new Map([["tendermint/PubKeySecp256k1", scalar("base64")()]]) };

const SIGNATURE = struct(
  field("pub_key", () => PUBLIC_KEY, { always: true }),
  field("signature", scalar("base64"), { always: true }),
);
