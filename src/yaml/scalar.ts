import type { ScalarNode } from "./node.ts";
import type { ScalarEvent } from "./parse/event.ts";
import type { Report } from "./problem.ts";
import { fitsTag } from "./resolve.ts";
import { quote } from "./words.ts";

/** The node of a scalar; a tag that its text does not fit is reported. */
export function readScalar({ value, style, start, tag: written }: ScalarEvent, report: Report): ScalarNode {
  const tag = written?.full ?? "";
  if (!fitsTag(tag, value)) {
    const name = tag.replace("tag:yaml.org,2002:", "!!");
    report("tag", `the tag ${name} does not fit ${quote(value)}`, start, "remove the tag: a mesg.yml needs none");
  }
  const plain = style === "plain" && tag === "";
  return { kind: "scalar", text: value, plain, tag, start, size: 1, length: value.length, depth: 1 };
}
