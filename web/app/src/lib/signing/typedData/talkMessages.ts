import * as z from "zod/mini";
import { talkDomain, talkPurposes } from "../../../../../shared/talk/identity/typedData.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import type { TypedDataToSign } from "../SigningRequest.ts";
import type { Decoded } from "../Summary.ts";
import { address, hash, integer } from "./fields.ts";
import type { TypedDataRead } from "./TypedScene.ts";
import type { KnownType } from "./typedDataShapes.ts";

type TalkType = "TalkKey" | "TalkSecret";

export const isTalkType = (type: KnownType): type is TalkType => type === "TalkKey" || type === "TalkSecret";

export const isTalk = ({ typedData: { domain }, chainId }: TypedDataRead): boolean => {
  const { name, version } = talkDomain(chainId);
  return domain.name === name && domain.version === version && !domain.verifyingContract && !domain.salt;
};

const schemas = {
  TalkKey: z.object({
    account: address,
    key: hash,
    sequence: integer,
    purpose: z.literal(talkPurposes.key),
  }),
  TalkSecret: z.object({
    account: address,
    sequence: integer,
    purpose: z.literal(talkPurposes.secret),
  }),
};

/** The key that an account's messages are for, as it would be published. */
export const readTalkKey = ({ message }: TypedDataToSign) => schemas.TalkKey.parse(message);

/** An account's key for messages: published, or, with an outside wallet, derived from its signature. */
export function decodeTalk({ account, typedData }: TypedDataRead, type: TalkType): Decoded {
  const message = schemas[type].parse(typedData.message);
  if (!sameAddress(message.account, account)) throw new WalletError("signerMismatch");
  return {
    action: type === "TalkKey" ? "signTalkKey" : "signTalkSecret",
    flows: [],
    facts: [
      { label: "talkSequence", type: "number", value: Number(message.sequence) + 1 },
      ...("key" in message ? [{ label: "talkKey", type: "hash", value: message.key } as const] : []),
    ],
    undo: { kind: type === "TalkKey" ? "changeable" : "opensTalk", until: null },
    warnings: [],
    checks: [],
  };
}
