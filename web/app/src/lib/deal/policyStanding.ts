import type { Policy } from "../../../../shared/escrow/policy.ts";
import { policyId } from "../../../../shared/escrow/policy.ts";
import { asksCourtSoundly } from "../../../../shared/policies/courtWords.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import type { ChainConfig } from "../chain/config.ts";

export interface PolicyStanding {
  /** Published by those who deployed Parley here. Anybody else may publish rules too, under any name. */
  isListed: boolean;
  /** Its arbitrator is Parley's Court, whose rosters and records this page can show. */
  isOurCourt: boolean;
  /** False when it would have Parley's Court hear the wrong people, or nobody: no wallet of Parley's signs that. */
  asksSoundly: boolean;
}

/** What speaks for a policy beside its own words, which anybody may have written. */
export function policyStanding(
  policy: Policy,
  { policies, court }: Pick<ChainConfig, "policies" | "court">,
): PolicyStanding {
  const id = policyId(policy);
  const isOurCourt = sameAddress(policy.arbitrator, court);
  return {
    isListed: policies.some((listed) => listed.toLowerCase() === id),
    isOurCourt,
    asksSoundly: !isOurCourt || asksCourtSoundly(policy),
  };
}
