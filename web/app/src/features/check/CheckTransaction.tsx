import { useCallback } from "react";
import type { Hex } from "viem";
import { transactionSteps } from "../../lib/check/Finding.ts";
import type { Report } from "../../lib/check/gatherNode.ts";
import { gatherTransaction } from "../../lib/check/gatherTransaction.ts";
import {
  type TransactionFacts,
  transactionFindings,
  transactionVerdict,
} from "../../lib/check/judgeTransaction.ts";
import { learnt } from "../../lib/check/Learnt.ts";
import { useCheck } from "../../lib/check/useCheck.ts";
import { useChain } from "../../lib/query/useChain.ts";
import { useSending } from "../../lib/sendCalls/SendingContext.ts";
import { CheckView } from "./CheckView.tsx";
import { type Acts, VerdictAction } from "./VerdictAction.tsx";

/** What became of one transaction, and why. */
export function CheckTransaction({ hash }: { hash: Hex }) {
  const chain = useChain();
  const { pending, follower, sponsoring } = useSending();
  const run = useCallback(
    async (report: Report<TransactionFacts>) => {
      const deviceTime = Math.floor(Date.now() / 1_000);
      const sponsor = async () => (await sponsoring()).sponsor;
      return gatherTransaction({ chain, pending: pending.read(), sponsor, deviceTime }, hash, report);
    },
    [chain, pending, sponsoring, hash],
  );
  const { facts, whole, again } = useCheck(run);
  const acts: Acts = {
    again,
    // What was signed is kept, and the follower sends it whenever the network has lost it.
    async sendAgain() {
      await follower.look(true);
      again();
    },
  };
  const verdict = whole && transactionVerdict(whole);
  const trade = whole ? (learnt(whole.mined)?.step?.trade ?? whole.kept?.trade ?? null) : null;
  return (
    <CheckView
      subject={{ transaction: hash }}
      steps={transactionSteps}
      findings={transactionFindings(facts)}
      head={facts.head}
      verdict={verdict}
      action={<VerdictAction act={verdict?.act ?? null} acts={acts} trade={trade} />}
    />
  );
}
