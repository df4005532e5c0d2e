import { plural } from "../../core/mod.ts";
import { codeSpan, prose } from "../../report/mod.ts";
import type { BuiltService } from "../revisions/build-service.ts";

/** The outcome of a service on the Marketplace; the last two are those of a dry run. */
export type PublishOutcome = "published" | "exists" | "failed" | "would be published" | "exists already";

/** A service that a run published on the Marketplace, or tried to. */
export interface ServicePublication {
  readonly service: BuiltService;
  readonly outcome: PublishOutcome;
  readonly versionHash?: string | undefined;
  /** The manifest's CID. */
  readonly manifest?: string | undefined;
  /** The transaction's hash; undefined when none was sent. */
  readonly transaction?: string | undefined;
  /** Why it failed. */
  readonly error?: string;
}

/** The outcome of publishing the services of a run. */
export interface MarketplaceResult {
  /** In the order of publishing; empty when the run publishes nothing. */
  readonly services: ReadonlyMap<BuiltService, ServicePublication>;
  /** Why the run publishes nothing; undefined when it does, or when its inputs do not request it. */
  readonly withheld: string | undefined;
  /** How many services a merge would publish, or why none; undefined when there is no preview. */
  readonly preview?: { readonly count: number } | { readonly withheld: string } | undefined;
}

/** Returns whether a service's version is on the Marketplace and was verified there. */
export function isPublished({ outcome }: Pick<ServicePublication, "outcome">): boolean {
  return outcome === "published" || outcome === "exists";
}

/** Returns a message that names the services that failed; undefined when none did. */
export function publishFailure({ services }: MarketplaceResult): string | undefined {
  const failed = [...services.values()].filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return undefined;
  const names = failed.map(({ service }) => service.place.path).join(", ");
  return `not published on the Marketplace: ${names}; fix the cause and re-run: services that are published already are kept`;
}

/**
 * Returns the outcome of each service on the Marketplace as Markdown, or the preview of a merge; empty when the inputs
 * do not request it.
 */
export function marketplaceMarkdown({ services, withheld, preview }: MarketplaceResult): string {
  if (preview !== undefined) return previewMarkdown(preview);
  if (withheld !== undefined) return `**Not published** on the Marketplace: ${prose(withheld, 300)}.`;
  if (services.size === 0) return "";
  const rows = [...services.values()].map(({ service, outcome, versionHash, manifest, transaction, error }) => {
    const words = error === undefined ? outcome : `**failed**: ${prose(error, 500)}`;
    const ids = [
      ["Version hash", versionHash],
      ["Manifest", manifest],
      ["Transaction", transaction],
    ].flatMap(([name, id]) => (id ? [`  - ${name}: ${codeSpan(id, 100)}`] : []));
    const mark = error === undefined ? "✅" : "❌";
    return [`- ${mark} ${codeSpan(service.place.path, 100)}: ${words}`, ...ids].join("\n");
  });
  return `**Marketplace**\n\n${rows.join("\n")}`;
}

function previewMarkdown(preview: NonNullable<MarketplaceResult["preview"]>): string {
  if ("withheld" in preview) {
    return `**On merge:** nothing is published on the Marketplace: ${prose(preview.withheld, 500)}.`;
  }
  const count = plural(preview.count, "service");
  const known = "Versions that exist already are kept.";
  return `**On merge:** ${count} will be published on the Marketplace, which cannot be undone. ${known}`;
}
