// One commit on disk in two ways that differ in everything a machine may change.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export function git(folder, ...args) {
  const config = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
  return execFileSync("git", [...config, "-C", folder, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** A service's repository: exec bits, both line endings, links, names of every kind, more bytes than one leaf. */
export function makeOrigin(folder, greeter) {
  cpSync(greeter, folder, { recursive: true });
  git(folder, "init", "-q");
  const long = `${"d".repeat(120)}/${"f".repeat(200)}.txt`;
  const files = {
    "unix.txt": "a\nb\n",
    "dos.txt": "a\r\nb\r\n",
    "dir/é中.txt": "x\n",
    "dir-a": "y",
    [long]: "z",
    "run.sh": "#!/bin/sh\n",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const bytes = Buffer.alloc(1_300_000);
  for (let index = 0, state = 1; index < bytes.length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  writeFileSync(join(folder, "large.bin"), bytes);
  chmodSync(join(folder, "run.sh"), 0o755);
  symlinkSync("dir/é中.txt", join(folder, "link"));
  git(folder, "add", "-A");
  git(folder, "update-index", "--chmod=+x", "run.sh");
  git(folder, "commit", "-qm", "one");
}

/** Clones it twice: plainly; and with a narrow umask, CRLF on disk, files written in reverse order, old times. */
export function cloneTwice(origin, first, second) {
  const previous = process.umask(0o022);
  try {
    execFileSync("git", ["clone", "-q", origin, first], { stdio: "ignore" });
    process.umask(0o077);
    execFileSync("git", ["clone", "-q", "--no-checkout", "-c", "core.autocrlf=true", origin, second], {
      stdio: "ignore",
    });
    git(second, "reset", "-q");
    const files = git(second, "ls-files", "-z").split("\0").filter(Boolean).reverse();
    for (const file of files) git(second, "checkout-index", "-q", "--", file);
  } finally {
    process.umask(previous);
  }
  for (const name of readdirSync(second, { recursive: true })) {
    if (!name.startsWith(".git") && statSync(join(second, name)).isFile()) utimesSync(join(second, name), 1e9, 1e9);
  }
}
