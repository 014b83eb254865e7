import type { Hex } from "viem";
import type { TypedDataRequest } from "../sendCalls/Signer.ts";
import type { Wallet } from "../wallet/Wallet.ts";

/** What it takes to make an account's talk key known. */
export interface TalkSigning {
  readonly wallet: Pick<Wallet, "call">;
  /** As the account in use, after its confirmation. */
  readonly signTypedData: (request: TypedDataRequest) => Promise<Hex>;
}
