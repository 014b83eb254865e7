import { type Address, encodeFunctionData, type Hex } from "viem";
import { loadRequest } from "../../../web/app/src/features/pay/open/loadRequest.ts";
import { type AgreementDraft, newNonce } from "../../../web/shared/agreement/agreement.ts";
import type { Policy } from "../../../web/shared/escrow/policy.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { decodeLink } from "../../../web/shared/links/decodeLink.ts";
import { encodeLink } from "../../../web/shared/links/encodeLink.ts";
import type { JourneyCoin } from "./coins.ts";
import type { Stack } from "./Stack.ts";

/** The same request under rules that a stranger published: Parley's words and arbitrator, but other numbers. */
export async function withOwnRules(stack: Stack, link: string, change: Partial<Policy>): Promise<string> {
  const draft = await draftIn(stack, link);
  const own = { ...draft.policy.content, ...change };
  await publish(stack, stack.config.escrow, own);
  return linkTo(stack, { ...draft, policy: { ...draft.policy, content: own } });
}

interface Offer {
  address: Address;
  title: string;
  amount: bigint;
  /** Another than the request's. */
  coin?: Pick<JourneyCoin, "address" | "symbol" | "decimals">;
}

/** The like of a request, by somebody else and for something else. */
export async function byOtherSeller(
  stack: Stack,
  link: string,
  { address, title, amount, coin }: Offer,
): Promise<string> {
  const draft = await draftIn(stack, link);
  const { chainId } = stack.config;
  const token = coin
    ? { chainId, address: coin.address, symbol: coin.symbol, decimals: coin.decimals }
    : draft.price.token;
  return linkTo(stack, {
    ...draft,
    nonce: newNonce(),
    seller: { address, name: "", encryptionKey: null },
    subject: { ...draft.subject, words: title },
    price: { token, amount },
  });
}

async function draftIn({ config }: Stack, link: string): Promise<AgreementDraft> {
  const { chainId, escrow, relayUrl } = config;
  const place = { chainId, escrow };
  const content = decodeLink(link.slice(link.indexOf("#") + 1), place);
  if (content.kind !== "request") throw new Error("This is no request.");
  const load = async (hash: Hex) => {
    const response = await fetch(`${relayUrl}/blobs/${hash.slice(2)}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  return loadRequest({ load }, content, place);
}

function linkTo({ origin, config: { chainId, escrow } }: Stack, inline: AgreementDraft): string {
  return `${origin}/r#${encodeLink("request", { chainId, escrow, draft: { inline } })}`;
}

async function publish(stack: Stack, escrow: Address, policy: Policy): Promise<void> {
  const [from] = (await stack.request("eth_accounts", [])) as Address[];
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "publishPolicy", args: [policy] });
  const hash = (await stack.request("eth_sendTransaction", [{ from, to: escrow, data }])) as Hex;
  const receipt = await stack.client.waitForTransactionReceipt({ hash });
  if (receipt.status !== "success") throw new Error("The policy was not published.");
}
