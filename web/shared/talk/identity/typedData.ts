import type { Address, Hex } from "viem";

/** An account's talk key in the order of its keys: a later one takes the place of all before it. */
export interface TalkKeyMessage {
  account: Address;
  /** X-only, on secp256k1. */
  key: Hex;
  sequence: number;
}

export const talkKeyTypes = {
  TalkKey: [
    { name: "account", type: "address" },
    { name: "key", type: "bytes32" },
    { name: "sequence", type: "uint32" },
    { name: "purpose", type: "string" },
  ],
} as const;

export const talkSecretTypes = {
  TalkSecret: [
    { name: "account", type: "address" },
    { name: "sequence", type: "uint32" },
    { name: "purpose", type: "string" },
  ],
} as const;

/** Outside wallets show these as they are. */
export const talkPurposes = {
  key: "Messages to me in Parley are for this key. It moves no money.",
  secret:
    "Opens my messages in Parley on this device. Whoever has this signature can read and write them: sign it nowhere but in Parley. It moves no money.",
} as const;

/** Signatures of contract accounts are only good on their own chain, and so is every other for the sake of one rule. */
export const talkDomain = (chainId: number) => ({ name: "Parley Talk", version: "1", chainId }) as const;

/** Binds a talk key to an account, for everybody to see. */
export function talkKeyTypedData(chainId: number, { account, key, sequence }: TalkKeyMessage) {
  return {
    domain: talkDomain(chainId),
    types: talkKeyTypes,
    primaryType: "TalkKey",
    message: { account, key, sequence, purpose: talkPurposes.key },
  } as const;
}

/** What an outside wallet signs for a talk key to be derived from: nobody else may ever see this signature. */
export function talkSecretTypedData(chainId: number, account: Address, sequence: number) {
  return {
    domain: talkDomain(chainId),
    types: talkSecretTypes,
    primaryType: "TalkSecret",
    message: { account, sequence, purpose: talkPurposes.secret },
  } as const;
}
