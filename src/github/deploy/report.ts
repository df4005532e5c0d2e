import { plural, someLines } from "../../core/mod.ts";
import { changesToMarkdown, codeSpan, countsOf, details, prose } from "../../report/mod.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import type { DeployOutcome, DeployPreview, DeployResult, ServiceDeployment, ServicePreview } from "./deployment.ts";
import { PLANS } from "./preview-words.ts";

/** The report's words for the outcome of a service on the Engine. */
export const OUTCOMES: { readonly [outcome in DeployOutcome]: string } = {
  failed: "not deployed",
  created: "created, verified ✓",
  exists: "exists, verified ✓",
  "would be created": "would be created",
  "exists already": "exists already",
};

/**
 * Returns what a run deployed, or what a merge would deploy, as one paragraph; empty when the inputs do not request it.
 *
 * @param release The Engine's release, as shown.
 * @param listed The services that the report lists below.
 */
export function deploymentMarkdown(result: DeployResult, release: string, listed: ReadonlySet<BuiltService>): string {
  const { services, host, withheld, isDryRun, preview } = result;
  if (preview !== undefined) return previewMarkdown(preview, listed);
  if (withheld !== undefined) return `**Not deployed:** ${prose(withheld, 300)}.`;
  if (services.size === 0) return "";
  const all = [...services.values()];
  const counts = (Object.keys(OUTCOMES) as DeployOutcome[]).flatMap((outcome) => {
    const count = all.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${COUNTED[outcome]}`];
  });
  const where = host === undefined ? "the Engine" : `Engine ${release} at ${codeSpan(host)}`;
  const verb = isDryRun ? "Dry run of a deploy" : "Deploy";
  const reason = commonError(result);
  const why = reason === undefined ? "" : `\n\n❌ ${prose(reason, 1000)}`;
  return `**${verb}** to ${where}: ${counts.join(", ")}.${why}`;
}

const COUNTED: { readonly [outcome in DeployOutcome]: string } = {
  ...OUTCOMES,
  failed: "failed",
  created: "created",
  exists: "existed already",
};

/** Returns the error that several failed services have in common, which the report shows once. */
function commonError({ services }: DeployResult): string | undefined {
  let common: string | undefined;
  let count = 0;
  for (const { error } of services.values()) {
    if (error === undefined) continue;
    common ??= error;
    if (error !== common) return undefined;
    count++;
  }
  return count > 1 ? common : undefined;
}

/** Returns why a service failed, and the Engine's previous version, as lines of Markdown. */
export function deployedLines(result: DeployResult, { outcome, previous, error }: ServiceDeployment): string[] {
  const isShown = error === undefined || commonError(result) !== undefined;
  const unknown = result.knowsBefore ? [] : ["- Previous version: unknown"];
  const known = (version: NonNullable<typeof previous>) => [
    `- Previous version: ${codeSpan(version.definition.hash, 100)}${othersOf(version)}`,
  ];
  const before = outcome === "exists" || outcome === "exists already" ? [] : previous ? known(previous) : unknown;
  return [...(isShown ? [] : [`- **Reason:** ${prose(error, 1000)}`]), ...before];
}

function othersOf({ count }: NonNullable<ServiceDeployment["previous"]>): string {
  return count === 1 ? "" : `, the nearest of ${count} versions`;
}

/** Returns the changes of a deployed service since the previous version, collapsed; empty when there are none. */
export function previousMarkdown({ service, outcome, previous }: ServiceDeployment, bytes: number): string {
  if (previous === undefined || service.definition === undefined || outcome === "exists") return "";
  const { changes, summary } = previous;
  const report = changesToMarkdown({ heading: "", summary, changes, after: service.definition, bytes });
  return details(`Compared with the previous version: ${countsOf(summary)}`, report.trim());
}

/** Services that are listed by name. */
const MAX_ROWS = 50;

function previewMarkdown(
  { services: previews, count, host, notCalled, withheld }: DeployPreview,
  listed: ReadonlySet<BuiltService>,
): string {
  if (withheld !== undefined) return `**On merge:** nothing is deployed: ${prose(withheld, 500)}.`;
  if (count === 0) return "**On merge:** nothing is deployed: no service found.";
  const all = plural(count, "service");
  if (notCalled !== undefined) {
    return `**On merge:** ${all} will be deployed. The Engine was not called: ${prose(notCalled, 500)}.`;
  }
  const services = [...previews.values()];
  const counts = ORDER.flatMap((outcome) => {
    const found = services.filter((one) => one.outcome === outcome).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? PLANS[outcome] : PLANS[outcome].replace(/^exists/, "exist")}`];
  });
  const shown = ORDER.filter((outcome) => outcome !== "exists").flatMap((outcome) =>
    services.filter((one) => one.outcome === outcome && (outcome !== "created" || !listed.has(one.service))),
  );
  const list = someLines(shown, MAX_ROWS, previewRow).map((row) => `- ${row}`);
  const title = `**On merge**, to the Engine at ${codeSpan(host ?? "")}: ${counts.join(", ")}.`;
  return [title, list.join("\n")].filter((part) => part !== "").join("\n\n");
}

const ORDER = ["refused", "unknown", "created", "exists"] as const;
const MARKS = { refused: "❌", unknown: "❓", created: "➕", exists: "✅" } as const;

function previewRow({ service, outcome, reason }: ServicePreview): string {
  const why = reason === undefined ? "" : `: ${prose(reason, 500)}`;
  return `${MARKS[outcome]} ${codeSpan(service.place.path, 200)}: ${PLANS[outcome]}${why}`;
}
