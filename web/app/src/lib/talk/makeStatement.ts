import type { NostrEvent } from "../../../../shared/talk/event.ts";
import { talkKeyTypedData } from "../../../../shared/talk/identity/typedData.ts";
import type { TalkOwner } from "../wallet/worker/talk/talkCalls.ts";
import type { TalkSigning } from "./TalkSigning.ts";

/** The event by which others know whose talk key this is: signed by the account, and by the key in turn. */
export async function makeStatement(
  { wallet, signTypedData }: TalkSigning,
  owner: TalkOwner,
  chainId: number,
): Promise<NostrEvent> {
  const { publicKey } = await wallet.call("talkKey", { owner });
  const { account, sequence } = owner;
  const { types, ...typed } = talkKeyTypedData(chainId, { account, key: `0x${publicKey}`, sequence });
  const signature = await signTypedData({ typedData: { ...typed, types: { TalkKey: [...types.TalkKey] } } });
  const declaration = { kind: "statement", chainId, signature } as const;
  return (await wallet.call("talkSign", { owner, declaration })).event;
}
