import { MesgError } from "../../core/mod.ts";
import type { Call, Options } from "../command.ts";
import { findDocument } from "./document.ts";

/**
 * Refuses a process where only a service can be taken.
 *
 * @param verb What would be done with it: `deployed`.
 * @throws {MesgError} `usage` for a process.
 */
export async function refuseProcess<O extends Options>(
  call: Pick<Call<O>, "signal">,
  path: string,
  verb: string,
): Promise<void> {
  const { kind } = await findDocument(call, path);
  if (kind !== "process") return;
  throw new MesgError("usage", `expected a service, found the process ${path}: processes cannot be ${verb} from here`, {
    hint: `mesg-compile compile ${path} writes what Process/Create of an Engine takes`,
  });
}
