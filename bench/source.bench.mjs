// The source of a service: its id, and its id with the directory digest, against tar and openssl on the same files.
// The files (2 GB in all) are made once in BENCH_DATA, or in a temporary folder that is removed again.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledCli, race, ratio, table } from "./measure.mjs";

const MIB = 1024 * 1024;
const SHAPES = [
  { name: "10 MB in one file", files: 1, size: 10 * MIB },
  { name: "1 GB in one file", files: 1, size: 1024 * MIB },
  { name: "1 GB in 1,000 files", files: 1000, size: MIB },
  { name: "50,000 files of 1 KB", files: 50_000, size: 1024 },
];

/** Writes files of random bytes, spread over folders of 500. */
function fill(folder, { files, size }) {
  if (existsSync(join(folder, "mesg.yml"))) return;
  const block = randomBytes(Math.min(size, MIB));
  for (let index = 0; index < files; index++) {
    const parent = join(folder, `d${Math.floor(index / 500)}`);
    mkdirSync(parent, { recursive: true });
    for (let done = 0; done < size; done += block.length) {
      block.writeUInt32LE(index, 0);
      block.writeUInt32LE(done, 4);
      writeFileSync(join(parent, `f${index}`), block, { flag: "a" });
    }
  }
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
  writeFileSync(join(folder, "mesg.yml"), "name: bench\nsid: bench.service\nconfiguration: {}\n");
}

/** The most memory that a run of Node took, in MB. */
function peak([node, ...args]) {
  const report = 'process.on("exit",()=>process.stderr.write("\\npeak="+process.resourceUsage().maxRSS))';
  const { stderr } = spawnSync(node, ["--import", `data:text/javascript,${encodeURIComponent(report)}`, ...args]);
  return Math.round(Number(/peak=(\d+)/.exec(stderr.toString())?.[1]) / 1024);
}

const cli = await bundledCli();
const data = process.env.BENCH_DATA ?? mkdtempSync(join(tmpdir(), "bench-"));
try {
  const rows = SHAPES.map((shape) => {
    const folder = join(data, shape.name.replaceAll(/\W+/g, "-"));
    mkdirSync(folder, { recursive: true });
    fill(folder, shape);
    const tar = join(data, "bench.tar");
    const id = [process.execPath, cli, "compile", folder, "--quiet", "--engine-version", "0.16"];
    const both = [process.execPath, cli, "hash", folder, "--quiet", "--engine-version", "0.11"];
    spawnSync("tar", ["--sort=name", "-cf", tar, "-C", folder, "."]);
    const commands = [
      id,
      both,
      ["openssl", "dgst", "-sha256", tar],
      ["sh", "-c", `tar --sort=name -cf - -C ${folder} . | openssl dgst -sha256`],
    ];
    const [idTime, bothTime, openssl, pipe] = race(commands, { runs: Number(process.env.BENCH_RUNS ?? 3) });
    rmSync(tar);
    return [
      shape.name,
      ratio(idTime, openssl),
      ratio(bothTime, openssl),
      ratio(idTime, pipe),
      ratio(bothTime, pipe),
      `${peak(id)} MB`,
      `${peak(both)} MB`,
      `${Math.round(openssl)} ms`,
    ];
  });
  const head = [
    ...["source", "id ÷ openssl", "id + digest ÷ openssl", "id ÷ (tar \\| openssl)", "id + digest ÷ (tar \\| openssl)"],
    ...["peak, id", "peak, id + digest", "openssl itself"],
  ];
  console.log(table("The source id and the directory digest", head, rows));
} finally {
  if (process.env.BENCH_DATA === undefined) rmSync(data, { recursive: true, force: true });
}
