import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { DeployWorld, eventOf } from "../action/world/deploy-world.ts";
import { type RunOptions, Scenario } from "../action/world/scenario.ts";
import { EngineProxy } from "../engine/engine-proxy.ts";
import { annotationsIn, annotationsPage } from "./annotations.ts";
import { commentPage, type PageStyle } from "./page.ts";
import { ANNOTATED, type PictureScenario, SCENARIOS } from "./scenarios.ts";

// Draws the action's comments in Chromium with GitHub's style sheet: npm run pictures. PICTURES=FOLDER sets the target,
// CHROMIUM=PATH the browser.
const OUT = resolve(process.env.PICTURES ?? "docs/images/reports");
const CHROMIUM = process.env.CHROMIUM ?? "chromium";
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--virtual-time-budget=4000",
];
const STYLES: Readonly<Record<string, PageStyle>> = {
  light: { theme: "light", width: 862 },
  dark: { theme: "dark", width: 862 },
  phone: { theme: "light", width: 390, isOpen: true },
};

/** Draws a page; returns how many pixels of it overflow at the right. */
function draw(html: string, path: string, { width }: PageStyle): number {
  const folder = mkdtempSync(join(tmpdir(), "picture-"));
  try {
    const page = join(folder, "page.html");
    writeFileSync(page, html);
    const flags = [...FLAGS, `--user-data-dir=${join(folder, "profile")}`];
    const dom = execFileSync(CHROMIUM, [...flags, "--dump-dom", page], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [, overflow = "0", height = "1400"] = /<title>overflow (-?\d+) height (\d+)/.exec(dom) ?? [];
    execFileSync(CHROMIUM, [...flags, `--window-size=${width},${height}`, `--screenshot=${path}`, page], {
      stdio: "ignore",
    });
    return Number(overflow);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runOf(scenario: Scenario, { options, deploy, release, engine, refuses }: PictureScenario) {
  const quiet = { artifact: "", comment: "always", ...options?.inputs };
  if (deploy === undefined) return await scenario.run({ ...options, inputs: quiet });
  await using world = await DeployWorld.start(...(release === undefined ? [] : ["--engine-version", release]));
  await using proxy = await EngineProxy.before(world.engine.address);
  proxy.meddle = async ({ method, request, forward }) => {
    if (refuses === undefined || method !== "Create" || !request.includes(refuses)) return await forward();
    throw { code: 2, details: "the disk of this Engine is full" };
  };
  const inputs = {
    ...quiet,
    ...world.inputs,
    ...(refuses === undefined ? {} : { "engine-endpoint": proxy.address }),
    ...engine?.(world),
  };
  const event: RunOptions = deploy === "push" ? eventOf(scenario) : {};
  return await scenario.run({ ...options, ...event, inputs });
}

mkdirSync(OUT, { recursive: true });
const only = process.env.ONLY?.split(",");

test.each(SCENARIOS.filter(({ name }) => only?.includes(name) ?? true))("draws $name", async (drawn) => {
  const { name, before, after, labels } = drawn;
  const scenario = await Scenario.begin(before, after);
  if (labels !== undefined) scenario.github.pulls[0]!.labels.push(...labels);
  const run = await runOf(scenario, drawn);
  // Addresses as on the web.
  const text = run.summary
    .replaceAll(scenario.github.url, "https://github.com")
    .replaceAll(/127\\?\.0\\?\.0\\?\.1(?::\d+)?/g, "engine.example.com");
  writeFileSync(join(OUT, `${name}.md`), text);
  writeFileSync(join(OUT, `${name}.log`), run.log);
  for (const [style, look] of Object.entries(STYLES)) {
    if (process.env.STYLES && !process.env.STYLES.split(",").includes(style)) continue;
    expect(draw(commentPage(text, look), join(OUT, `${name}-${style}.png`), look)).toBeLessThanOrEqual(0);
  }
  expect(text).toMatch(/^## (?:❌|❓|⚠️|✅|➕) /);
});

test.runIf(only?.includes("annotations") ?? true)("draws annotations", async () => {
  const { before, after } = ANNOTATED;
  const scenario = await Scenario.begin(before, after);
  const { log } = await scenario.run({ inputs: { artifact: "", comment: "never" } });
  const annotations = annotationsIn(log);
  for (const theme of ["light", "dark"] as const) {
    const look = { theme, width: 760 };
    const page = annotationsPage("services/mail/mesg.yml", after["services/mail/mesg.yml"]!, annotations, look);
    expect(draw(page, join(OUT, `annotations-${theme}.png`), look)).toBeLessThanOrEqual(0);
  }
  expect(annotations.length).toBeGreaterThan(1);
});
