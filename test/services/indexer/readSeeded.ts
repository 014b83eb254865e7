import type { CourtLog } from "../../../web/shared/court/courtLog.ts";
import { courtLogsOf } from "../../../web/shared/court/courtLogsOf.ts";
import type { Hearing } from "../../../web/shared/court/hearing.ts";
import { readHearings } from "../../../web/shared/court/readHearings.ts";
import { type CourtState, reduceCourt } from "../../../web/shared/court/reduceCourt.ts";
import { type Policy, policyId } from "../../../web/shared/escrow/policy.ts";
import { policyPublished, publishedPolicy } from "../../../web/shared/escrow/publishedPolicy.ts";
import { readTrades } from "../../../web/shared/escrow/readTrades.ts";
import type { Trade } from "../../../web/shared/escrow/trade.ts";
import type { SeededChain } from "./SeededChain.ts";

/** What the page makes of the chain's logs. */
export interface Seeded {
  trades: Trade[];
  rules: Map<string, Policy>;
  hearings: Hearing[];
  courtLogs: CourtLog[];
  court: CourtState;
}

export async function readSeeded(chain: SeededChain): Promise<Seeded> {
  const [ofEscrow, ofCourt] = [await chain.logs("escrow"), await chain.logs("court")];
  const published = ofEscrow.filter(({ topics }) => topics[0] === policyPublished).map(publishedPolicy);
  const courtLogs = courtLogsOf(ofCourt);
  return {
    trades: readTrades(ofEscrow, chain.anvil.client.chain.id, chain.contracts.escrow).trades,
    rules: new Map(published.map((policy) => [policyId(policy), policy])),
    hearings: readHearings(ofCourt).hearings,
    courtLogs,
    court: reduceCourt(courtLogs),
  };
}

/** A dispute as it stands, without how it came there. */
export const stateOf = ({ steps, ...hearing }: Hearing) => hearing;
