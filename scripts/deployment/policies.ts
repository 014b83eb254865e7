import { type Address, type Hex, zeroAddress } from "viem";
import {
  courtArbitration,
  type PolicyDeployment,
  type PublishedPolicy,
  publishedPolicies,
} from "../../web/shared/policies/publishedPolicies.ts";
import type { Bilingual } from "../../web/shared/wire/language.ts";
import type { Roster } from "./rosters.ts";

/** A roster that is published, and what it is called in the policies' texts. */
export interface SeatedRoster {
  roster: Roster;
  version: Hex;
  name: Bilingual;
}

/**
 * Goods go to a drawn arbitrator, and there is no policy for them where nobody can be drawn; services and hand-overs to
 * the named one, who is quicker and cheaper.
 */
export function productPolicies(
  court: Address,
  named: SeatedRoster,
  open: SeatedRoster | null,
  feeRecipient: Address | null,
): PublishedPolicy[] {
  const decidedBy = ({ roster, version, name }: SeatedRoster): PolicyDeployment => ({
    ...courtArbitration(court, version),
    arbitratorName: name,
    feeRecipient: feeRecipient ?? zeroAddress,
    caseFeeToken: zeroAddress,
    caseFeeCoin: { symbol: "ETH", decimals: 18 },
    maxCaseFee: roster.rules.seatFee,
  });
  const drawn = open ? publishedPolicies(decidedBy(open)).filter(({ key }) => key === "goods") : [];
  const byName = publishedPolicies(decidedBy(named)).filter(({ key }) => key !== "goods");
  return [...drawn, ...byName];
}
