import type { Hex } from "viem";
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { bytes32 } from "../shared/wire/hex.ts";
import { openSecret } from "./openSecret.ts";

/** A service's own account: its key is made at the first start, and readable by nobody but its user. */
export async function openKey(folder: string): Promise<PrivateKeyAccount> {
  const { path, text } = await openSecret(folder, "key", generatePrivateKey);
  const key = bytes32.safeParse(text.trim());
  if (!key.success) throw new Error(`${path} holds no key: 0x and 64 hexadecimal digits.`);
  return privateKeyToAccount(key.data as Hex);
}
