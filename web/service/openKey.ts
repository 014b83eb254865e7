import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Hex } from "viem";
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { bytes32 } from "../shared/wire/hex.ts";

/** A service's own account: its key is made at the first start, and readable by nobody but its user. */
export async function openKey(folder: string): Promise<PrivateKeyAccount> {
  const path = join(folder, "key");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, generatePrivateKey(), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const key = bytes32.safeParse((await readFile(path, "utf8")).trim());
  if (!key.success) throw new Error(`${path} holds no key: 0x and 64 hexadecimal digits.`);
  return privateKeyToAccount(key.data as Hex);
}
