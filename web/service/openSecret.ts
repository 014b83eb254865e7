import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a service keeps to itself in a file: made at the first start, and readable by nobody but its user. */
export async function openSecret(folder: string, name: string, make: () => string) {
  const path = join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, make(), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return { path, text: await readFile(path, "utf8") };
}
