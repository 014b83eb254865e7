import { useTranslation } from "react-i18next";
import { allowedCourtActions } from "../../../../shared/court/allowedCourtActions.ts";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { closeEvidenceCall, drawCall, endingCall, executionOf } from "../../lib/court/calls.ts";
import { useCourtAct } from "../../lib/court/useCourtAct.ts";
import { useCourtNow } from "../../lib/court/useCourtNow.ts";
import { useChain } from "../../lib/query/useChain.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { Button } from "../button/Button.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";

interface HearingActsProps {
  hearing: Hearing;
  /** Null for a dispute of another contract, which is not paid out from here. */
  about: { trade: Trade; policy: Policy } | null;
  now: number;
}

const shown = ["closeEvidence", "draw", "timeOut", "executeRuling"] as const;
type Shown = (typeof shown)[number];

/** What parties and anyone else may do about a dispute now. The seat's own steps stand on the desk. */
export function HearingActs({ hearing, about, now }: HearingActsProps) {
  const { t } = useTranslation("case");
  const { court } = useChain().config;
  const viewer = useAccount()?.address ?? null;
  const act = useCourtAct(hearing);
  const kinds = allowedCourtActions(hearing, viewer, useCourtNow(now)).map(({ kind }) => kind as string);
  const allowed = shown.filter((kind) => kinds.includes(kind));
  if (allowed.length === 0) return null;

  function callOf(kind: Shown) {
    if (kind === "closeEvidence") return closeEvidenceCall(court, hearing.dispute);
    if (kind === "draw") return drawCall(court, hearing.dispute);
    const execution = executionOf(about && { terms: about.trade.terms, policy: about.policy });
    return endingCall(court, kind, hearing.dispute, execution, about ? { held: about.trade.held } : {});
  }

  return (
    <div className="grid gap-3">
      {allowed.map((kind) => (
        <div key={kind} className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:gap-4">
          <p className="text-sm text-soft">{t(`court.acts.${kind}.body`)}</p>
          <Button
            kind={kind === "closeEvidence" ? "quiet" : "primary"}
            busy={act.isPending && act.variables?.action === kind}
            disabled={act.isPending && act.variables?.action !== kind}
            onClick={() => act.mutate({ action: kind, trade: about?.trade.id, calls: () => [callOf(kind)] })}
          >
            {t(`court.acts.${kind}.label`)}
          </Button>
        </div>
      ))}
      <ActFailure error={act.error} />
    </div>
  );
}
