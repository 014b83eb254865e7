import { useCallback } from "react";
import type { Hex } from "viem";
import { tradeById, tradesOf } from "../../lib/chain/sources/tradeSources.ts";
import { tradeSteps } from "../../lib/check/Finding.ts";
import type { Report } from "../../lib/check/gatherNode.ts";
import { gatherTrade } from "../../lib/check/gatherTrade.ts";
import { type TradeFacts, tradeFindings, tradeVerdict } from "../../lib/check/judgeTrade.ts";
import { useCheck } from "../../lib/check/useCheck.ts";
import { useChain } from "../../lib/query/useChain.ts";
import { openRecordClient } from "../../lib/record/openRecordClient.ts";
import { useRecord } from "../../lib/record/RecordContext.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { CheckView } from "./CheckView.tsx";
import { type Acts, VerdictAction } from "./VerdictAction.tsx";

/** Holds page, contract and record against each other for one trade. */
export function CheckTrade({ id }: { id: Hex }) {
  const chain = useChain();
  const follower = useRecord();
  const viewer = useAccount()?.address ?? null;
  const run = useCallback(
    async (report: Report<TradeFacts>) => {
      const { indexerUrl } = chain.config;
      // Asked past the follower: a check blames nobody for what it does not find.
      const isAsked = follower !== null && follower.status.value.kind !== "none";
      const record = isAsked && indexerUrl ? await openRecordClient(indexerUrl) : null;
      const isCaught = follower?.status.value.kind === "lying";
      const deviceTime = Math.floor(Date.now() / 1_000);
      return gatherTrade({ chain, record, isCaught, viewer, deviceTime }, id, report);
    },
    [chain, follower, viewer, id],
  );
  const { facts, whole, again } = useCheck(run);
  const acts: Acts = {
    again,
    async reload() {
      const { escrow } = chain.config;
      if (viewer) await chain.reader.forget(tradesOf(escrow, viewer));
      await chain.reader.forget(tradeById(escrow, id));
      again();
    },
    withoutRecord() {
      follower?.leave();
      again();
    },
  };
  const verdict = whole && tradeVerdict(whole);
  const isKnown = verdict?.code !== "tradeUnknown";
  return (
    <CheckView
      subject={{ trade: id }}
      steps={tradeSteps}
      findings={tradeFindings(facts)}
      head={facts.head}
      verdict={verdict}
      action={<VerdictAction act={verdict?.act ?? null} acts={acts} trade={isKnown ? id : null} />}
    />
  );
}
