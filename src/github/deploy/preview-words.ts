import type { ServicePreview } from "./deployment.ts";

/** The words for the effect of a merge on a service. */
export const PLANS: { readonly [outcome in ServicePreview["outcome"]]: string } = {
  created: "would be created",
  exists: "exists already",
  refused: "would be refused",
  unknown: "unknown",
};
