import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { DIAGNOSTIC_RULES, ruleAddress } from "../compile/mod.ts";
import { type Diagnostic, pathToUri, visibleText, wellFormed } from "../core/mod.ts";

/**
 * Returns diagnostics as a SARIF 2.1.0 log, which code scanning services read.
 *
 * @param workingDirectory Absolute. Files below it are named relative to it, with `/` on every system.
 * @returns A value for `JSON.stringify`.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function diagnosticsToSarif(diagnostics: readonly Diagnostic[], workingDirectory: string): object {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "mesg-compile",
            informationUri: "https://github.com/mesg/compile-action",
            rules: rules.map((id) => ({
              id,
              shortDescription: { text: DIAGNOSTIC_RULES[id] ?? id },
              helpUri: ruleAddress(id),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.rule,
          ruleIndex: rules.indexOf(diagnostic.rule),
          level: diagnostic.severity,
          message: { text: messageOf(diagnostic) },
          locations: [locationOf(diagnostic, workingDirectory)],
        })),
      },
    ],
  };
}

/** Maximum length of a message, a hint or a pointer, in UTF-16 units. */
const MAX_LENGTH = 2000;

/** Brackets are escaped: `[text](target)` in a message is a link (§3.11.6). */
function messageOf({ message, hint }: Diagnostic): string {
  const words = [message, ...(hint === undefined ? [] : [`Hint: ${hint}`])];
  return words.map((text) => visibleText(text, MAX_LENGTH).replaceAll(/[\\[\]]/g, "\\$&")).join(". ");
}

function locationOf({ file, line, column, pointer }: Diagnostic, workingDirectory: string): object {
  return {
    physicalLocation: {
      artifactLocation: artifact(file, workingDirectory),
      ...(line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
    },
    ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: visibleText(pointer, MAX_LENGTH) }] }),
  };
}

function artifact(file: string, workingDirectory: string): object {
  const absolute = resolve(workingDirectory, file);
  const path = relative(workingDirectory, absolute);
  const isOutside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  if (isOutside) return { uri: pathToFileURL(wellFormed(absolute)).href };
  return { uri: pathToUri(path.replaceAll(sep, "/")), uriBaseId: "%SRCROOT%" };
}
