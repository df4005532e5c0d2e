// Checks whether a tag may be released: node .ci/check-release.mjs vX.Y.Z. Prints the version's section of CHANGELOG.md, or
// every problem on stderr.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const VERSION = /^v(\d+)\.(\d+)\.(\d+)$/;
const BRANCH = "origin/main";

const git = (...args) => execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
const tryGit = (...args) => {
  try {
    return git(...args);
  } catch {
    return undefined;
  }
};

/** Whether a version is newer than another one. */
function isAfter(tag, other) {
  const [a, b] = [tag, other].map((text) => VERSION.exec(text).slice(1).map(Number));
  const index = a.findIndex((number, at) => number !== b[at]);
  return index !== -1 && a[index] > b[index];
}

/** Returns the text below a version's heading; undefined when there is none. */
function notesOf(version) {
  const sections = readFileSync("CHANGELOG.md", "utf8").split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${version} - `) && /^\S+ - \d{4}-\d\d-\d\d\n/.test(text));
  return section?.slice(section.indexOf("\n")).trim();
}

function problemsOf(tag) {
  if (!VERSION.test(tag ?? "")) return [`expected a tag vX.Y.Z, found ${JSON.stringify(tag ?? "")}`];
  const version = tag.slice(1);
  const problems = [];
  for (const file of ["package.json", "package-lock.json"]) {
    const found = JSON.parse(readFileSync(file, "utf8")).version;
    if (found !== version) problems.push(`expected ${file} to have the version ${version}, found ${found}`);
  }
  if (!notesOf(version)) problems.push(`expected CHANGELOG.md to have a part "## ${version} - YYYY-MM-DD" with text`);
  const [head, tagged] = [git("rev-parse", "HEAD"), tryGit("rev-parse", "--verify", `refs/tags/${tag}^{commit}`)];
  if (tagged !== head) problems.push(`expected ${tag} to be the commit that is checked out, found ${tagged ?? "none"}`);
  if (tryGit("merge-base", "--is-ancestor", head, BRANCH) === undefined) {
    problems.push(`expected a commit of ${BRANCH}: what is released was reviewed`);
  }
  const others = git("tag", "--list", `${tag.split(".")[0]}.*`).split("\n");
  const later = others.filter((other) => VERSION.test(other) && isAfter(other, tag));
  if (later.length > 0) problems.push(`expected the newest version, found ${later}: the major tag would go back`);
  return problems;
}

const [tag] = process.argv.slice(2);
const problems = problemsOf(tag);
if (problems.length === 0) console.log(notesOf(tag.slice(1)));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
