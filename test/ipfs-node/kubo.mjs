// Builds a real Kubo from the Go module proxy if Go is on the machine, and keeps it in the user's cache.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const KUBO = "v0.43.1";
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "compile-action", `kubo-${KUBO}`);
const BINARY = join(CACHE, process.platform === "win32" ? "ipfs.exe" : "ipfs");

/**
 * Kubo's own go.mod replaces go-libp2p by a commit of a fork, so `go install` rejects it, and the fork may be missing on a
 * proxy. This builds Kubo with the release of go-libp2p that its go.mod names, and the QUIC that this release names.
 */
const MODULE = `module kubo
require (
	github.com/ipfs/kubo ${KUBO}
)
replace (
	github.com/quic-go/quic-go => github.com/quic-go/quic-go v0.60.0
	github.com/quic-go/webtransport-go => github.com/quic-go/webtransport-go v0.11.1
)
`;

/** The checksum of a go.mod that some mirrors of the checksum database lack; all others are looked up there. */
const SUMS = `github.com/ipfs-shipyard/nopfs v0.0.13/go.mod h1:mQyd0BElYI2gB/kq/Oue97obP4B3os4eBmgfPZ+hnrE=
`;

/** Returns the path of the Kubo that an earlier run built; undefined when there is none. */
export function builtKubo() {
  return existsSync(BINARY) ? BINARY : undefined;
}

/** Builds Kubo, which takes minutes the first time. @returns its path; undefined without Go, or when the build fails. */
export async function buildKubo() {
  const known = builtKubo();
  if (known !== undefined) return known;
  const folder = await mkdtemp(join(tmpdir(), "kubo-"));
  try {
    await mkdir(CACHE, { recursive: true });
    await writeFile(join(folder, "go.mod"), MODULE);
    await writeFile(join(folder, "go.sum"), SUMS);
    const built = join(folder, "ipfs");
    console.log(`building Kubo ${KUBO} into ${CACHE}: minutes, once`);
    const code = await go(["build", "-mod=mod", "-o", built, "github.com/ipfs/kubo/cmd/ipfs"], folder);
    if (code === undefined) return undefined;
    if (code !== 0) {
      console.log(`Kubo cannot be built: go ended with ${code}`);
      return undefined;
    }
    // Atomically, even when two runs build it.
    const part = `${BINARY}.${process.pid}.part`;
    await copyFile(built, part);
    await rename(part, BINARY);
    return BINARY;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns the exit code of go; undefined where it is not installed. */
function go(args, cwd) {
  return new Promise((resolve) => {
    const child = spawn("go", args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", () => resolve(undefined)).on("exit", (code) => resolve(code ?? 1));
  });
}

// When run directly, prints whether there is one.
if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = builtKubo() === undefined ? 1 : 0;
