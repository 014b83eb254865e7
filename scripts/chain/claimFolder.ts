import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Two chains writing one journal would ruin it: refuses a folder that a chain, which still answers, has claimed. */
export async function claimFolder(folder: string, port: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "port");
  const claimed = readPort(file);
  if (claimed !== undefined && (await folderOf(claimed)) === folder) {
    throw new Error(
      `${folder} is in use by the chain on port ${claimed}. End it, or choose another PARLEY_DATA.`,
    );
  }
  writeFileSync(file, String(port));
}

function readPort(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

async function folderOf(port: number): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(1_000) });
    const { folder }: { folder?: string } = JSON.parse(await response.text());
    return folder;
  } catch {
    return undefined;
  }
}
