import { getAbiItem, type PublicClient } from "viem";
import type { ChainConfig } from "../../web/app/src/lib/chain/config.ts";
import type { Agreement } from "../../web/shared/agreement/agreement.ts";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import { agreementPolicy } from "../../web/shared/policies/agreementPolicy.ts";
import { goodsPolicy } from "../../web/shared/policies/goodsPolicy.ts";
import { handoverPolicy } from "../../web/shared/policies/handoverPolicy.ts";
import { decodePolicyDocument } from "../../web/shared/policies/policyDocument.ts";
import type { PolicyKey } from "../../web/shared/policies/policyTemplate.ts";
import { servicePolicy } from "../../web/shared/policies/servicePolicy.ts";
import type { Library } from "./Library.ts";

export interface NamedPolicy {
  key: PolicyKey;
  policy: Agreement["policy"];
}

const templates = [goodsPolicy, servicePolicy, handoverPolicy];
const event = getAbiItem({ abi: escrowAbi, name: "PolicyPublished" });

/** The policies that the page offers, as the chain and the document store tell them. */
export async function readPolicies(
  client: PublicClient,
  { escrow, policies }: ChainConfig,
  library: Library,
): Promise<NamedPolicy[]> {
  const logs = await client.getLogs({ address: escrow, event, fromBlock: 0n, strict: true });
  const offered = logs.filter(({ args }) => policies.includes(args.policy));
  return Promise.all(
    offered.map(async ({ args: { content } }) => {
      const document = decodePolicyDocument(await library.load(content.document));
      const template = templates.find(({ title }) => title.en === document.title.en);
      if (!template) throw new Error(`Nothing is known of a policy "${document.title.en}".`);
      return { key: template.key, policy: agreementPolicy(content, document) };
    }),
  );
}
