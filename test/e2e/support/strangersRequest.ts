import { type Address, encodeFunctionData, type Hex } from "viem";
import { loadRequest } from "../../../web/app/src/features/pay/open/loadRequest.ts";
import type { Policy } from "../../../web/shared/escrow/policy.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { decodeLink } from "../../../web/shared/links/decodeLink.ts";
import { encodeLink } from "../../../web/shared/links/encodeLink.ts";
import type { Stack } from "./Stack.ts";

/** The same request under rules that a stranger published: Parley's words and arbitrator, but other numbers. */
export async function withOwnRules(stack: Stack, link: string, change: Partial<Policy>): Promise<string> {
  const { chainId, escrow, relayUrl } = stack.config;
  const place = { chainId, escrow };
  const { kind, ...content } = decodeLink(link.slice(link.indexOf("#") + 1), place);
  if (kind !== "request" || !("draft" in content)) throw new Error("This is no request.");
  const load = async (hash: Hex) => {
    const response = await fetch(`${relayUrl}/blobs/${hash.slice(2)}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const draft = await loadRequest({ load }, content, place);
  const own = { ...draft.policy.content, ...change };
  await publish(stack, escrow, own);
  const inline = { ...draft, policy: { ...draft.policy, content: own } };
  return `${stack.origin}/r#${encodeLink("request", { ...content, draft: { inline } })}`;
}

async function publish(stack: Stack, escrow: Address, policy: Policy): Promise<void> {
  const [from] = (await stack.request("eth_accounts", [])) as Address[];
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "publishPolicy", args: [policy] });
  const hash = (await stack.request("eth_sendTransaction", [{ from, to: escrow, data }])) as Hex;
  const receipt = await stack.client.waitForTransactionReceipt({ hash });
  if (receipt.status !== "success") throw new Error("The policy was not published.");
}
