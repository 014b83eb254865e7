import { useQuery } from "@tanstack/react-query";
import type { Agreement } from "../../../../../shared/agreement/agreement.ts";
import { policyId } from "../../../../../shared/escrow/policy.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { rehearseDispute } from "./rehearseDispute.ts";

/** Whether a dispute about this agreement could be created as the chain stands now. */
export function useRehearsal({ buyer, seller, policy: { content } }: Agreement) {
  const { client, config } = useChain();
  const parties = { buyer: buyer.address, seller: seller.address };
  return useQuery({
    queryKey: [...keys.state(), "rehearsal", policyId(content), parties.buyer, parties.seller],
    queryFn: () => rehearseDispute(client, config, content, parties),
    networkMode: "always",
  });
}
