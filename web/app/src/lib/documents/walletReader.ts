import type { Address } from "viem";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import type { Wallet } from "../wallet/Wallet.ts";

/** Reads what is sealed for an account whose key stays in the Worker. */
export async function walletReader(wallet: Wallet, account: Address): Promise<Reader> {
  const { publicKey } = await wallet.call("encryptionKey", { account });
  return {
    publicKey,
    agree: async (theirs) => (await wallet.call("agree", { account, publicKey: theirs })).secret,
  };
}
