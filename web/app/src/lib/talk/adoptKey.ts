import type { TalkKey } from "../../../../shared/talk/event.ts";
import { talkSecretTypedData } from "../../../../shared/talk/identity/typedData.ts";
import type { OutsideOwner } from "../wallet/worker/talk/talkCalls.ts";
import type { TalkSigning } from "./TalkSigning.ts";

/**
 * Has an outside wallet sign for its talk key, and gives the signature to the Worker, which keeps the key. A key that is
 * published is asked for once; a first one twice, since only then is it known that the wallet signs alike each time.
 */
export async function adoptKey(
  { wallet, signTypedData }: TalkSigning,
  { chainId, account, sequence }: Omit<OutsideOwner, "kind">,
  published: TalkKey | null,
): Promise<TalkKey> {
  const { types, ...typed } = talkSecretTypedData(chainId, account, sequence);
  const typedData = { ...typed, types: { TalkSecret: [...types.TalkSecret] } };
  const signatures = [await signTypedData({ typedData })];
  if (published === null) signatures.push(await signTypedData({ typedData }));
  const origin = { chainId, account, sequence };
  return (await wallet.call("talkAdopt", { ...origin, signatures, published })).publicKey;
}
