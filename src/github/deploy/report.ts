import { changesToMarkdown, codeSpan, countsOf, details, prose } from "../../report/mod.ts";
import type { DeployResult, ServiceDeployment } from "./deployment.ts";

/** Returns the outcome of each service on the Engine; empty when the inputs do not ask for a deploy. */
export function deploymentMarkdown({ services, host, withheld, isDryRun, knowsBefore }: DeployResult): string {
  if (withheld !== undefined) return `Not deployed: ${prose(withheld, 300)}.`;
  if (services.length === 0) return "";
  const failed = services.filter(({ error }) => error !== undefined).length;
  const where = host === undefined ? "the Engine" : codeSpan(host);
  const verb = isDryRun ? "Would deploy" : "Deployed";
  const count = services.length === 1 ? "1 service" : `${services.length} services`;
  const title =
    failed === 0 ? `✅ ${verb} ${count} to ${where}` : `❌ Failed to deploy ${failed} of ${count} to ${where}`;
  const rows = services.map((deployed) => deployedMarkdown(deployed, knowsBefore));
  return `### ${title}${isDryRun ? " (dry run)" : ""}\n\n${rows.join("\n")}`;
}

function deployedMarkdown({ service, outcome, previous, error }: ServiceDeployment, knowsBefore: boolean): string {
  const { place, hash } = service;
  const mark = error === undefined ? "✅" : "❌";
  const words = error === undefined ? outcome : `**failed**: ${prose(error, 500)}`;
  const unknown = knowsBefore ? undefined : "Version before: not known";
  const before =
    previous === undefined ? unknown : `Version before: ${code(previous.definition.hash)}${others(previous)}`;
  const details = [
    ...(hash === undefined ? [] : [`Service hash: ${code(hash)}`]),
    ...(before === undefined ? [] : [before]),
  ];
  return [`- ${mark} ${codeSpan(place.path, 200)}: ${words}`, ...details.map((line) => `  - ${line}`)].join("\n");
}

/** Returns what each deployed service changed, compared with what the Engine had, in closed sections. */
export function deploymentSections({ services }: DeployResult, bytes: number): string[] {
  return services.flatMap(({ service, outcome, previous }) => {
    if (previous === undefined || service.definition === undefined || outcome === "exists") return [];
    const { changes, summary } = previous;
    const report = changesToMarkdown({ summary, changes, after: service.definition, bytes });
    const title = `Compared with what the Engine had: ${countsOf(summary)}`;
    return [details(title, `${codeSpan(service.place.path)}\n\n${report}`)];
  });
}

function code(text: string): string {
  return text === "" ? "" : codeSpan(text, 100);
}

function others({ count }: NonNullable<ServiceDeployment["previous"]>): string {
  return count === 1 ? "" : `, the nearest of ${count} versions`;
}
