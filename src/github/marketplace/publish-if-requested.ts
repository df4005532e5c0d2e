import type { Run } from "../context/run-parts.ts";
import type { MarketplaceResult } from "./publication.ts";
import type { PublishServicesInput } from "./publish-services.ts";

/** Publishes the services of a run if its inputs request it. The Ethereum library is loaded only then. */
export async function publishIfRequested(given: Run, input: PublishServicesInput): Promise<MarketplaceResult> {
  if (given.inputs.marketplace.decision === undefined) return { services: new Map(), withheld: undefined };
  const { publishServices } = await import("./publish-services.ts");
  return await publishServices(given, input);
}
