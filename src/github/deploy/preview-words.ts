import type { ServicePreview } from "./deployment.ts";

/** What a merge would do with a service, in words. */
export const PLANS: { readonly [outcome in ServicePreview["outcome"]]: string } = {
  created: "would be created",
  exists: "exists already",
  refused: "would be refused",
  unknown: "not known",
};
