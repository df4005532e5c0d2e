// A random failure would block an unrelated change, so every run tries the same random cases. The weekly run
// (.github/workflows/fuzz.yml) chooses another seed. A failure names its seed; MESG_FUZZ_SEED repeats it.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.MESG_FUZZ_SEED ?? 1) });
