import { useTranslation } from "react-i18next";
import { allowedCourtActions } from "../../../../shared/court/allowedCourtActions.ts";
import { rulingToDeliver } from "../../../../shared/court/award.ts";
import { executionOf } from "../../../../shared/court/execution.ts";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { caseEnding } from "../../../../shared/escrow/caseEnding.ts";
import { drawCall, endingCall } from "../../lib/court/calls.ts";
import { lastTimeOut } from "../../lib/court/lastTimeOut.ts";
import { useCourtAct } from "../../lib/court/useCourtAct.ts";
import { useCourtNow } from "../../lib/court/useCourtNow.ts";
import { useChain } from "../../lib/query/useChain.ts";
import { depositsOf } from "../../lib/trade/depositsOf.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { Button } from "../button/Button.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { Deadline } from "../time/Deadline.tsx";
import { CloseEvidence } from "./CloseEvidence.tsx";

interface HearingActsProps {
  hearing: Hearing;
  scene: TradeScene;
}

const shown = ["draw", "timeOut", "executeRuling"] as const;
type Shown = (typeof shown)[number];

const row = "grid gap-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:gap-4";

/** What parties and anyone else may do about a dispute now. The seat's own steps stand on the desk. */
export function HearingActs({ hearing, scene }: HearingActsProps) {
  const { t } = useTranslation("case");
  const { court } = useChain().config;
  const viewer = useAccount()?.address ?? null;
  const act = useCourtAct(hearing);
  const kinds = allowedCourtActions(hearing, viewer, useCourtNow(scene.now)).map(
    ({ kind }) => kind as string,
  );
  const allowed = shown.filter((kind) => kinds.includes(kind));
  const closes = kinds.includes("closeEvidence");
  if (allowed.length === 0 && !closes) return null;
  const { trade, policy } = scene;
  const lastCall = lastTimeOut(hearing);

  function callOf(kind: Shown) {
    if (kind === "draw") return drawCall(court, hearing.dispute);
    // Where another panel follows nothing ends yet, and nothing is paid out.
    const isFollowed = kind === "timeOut" && lastCall !== null && scene.now <= lastCall;
    const execution = isFollowed ? "0x" : executionOf({ terms: trade.terms, policy });
    const amounts = caseEnding(trade, policy, { kind: "ruled", ruling: rulingToDeliver(hearing) });
    return endingCall(court, kind, hearing.dispute, execution, { held: trade.held, ...depositsOf(amounts) });
  }

  return (
    <div className="grid gap-3">
      {closes ? (
        <div className={row}>
          <p className="text-sm text-soft">{t("court.acts.closeEvidence.body")}</p>
          <CloseEvidence hearing={hearing} scene={scene} />
        </div>
      ) : null}
      {allowed.map((kind) => (
        <div key={kind} className={row}>
          <div className="grid gap-1 text-sm text-soft">
            <p>{t(`court.acts.${kind}.body`)}</p>
            {kind === "timeOut" && lastCall !== null ? (
              <p>
                {scene.now > lastCall ? (
                  t("court.acts.timeOut.tooLate")
                ) : (
                  <Deadline at={lastCall} now={scene.now} next={t("court.acts.timeOut.until")} />
                )}
              </p>
            ) : null}
          </div>
          <Button
            busy={act.isPending && act.variables?.action === kind}
            disabled={act.isPending && act.variables?.action !== kind}
            onClick={() => act.mutate({ action: kind, trade: trade.id, calls: () => [callOf(kind)] })}
          >
            {t(`court.acts.${kind}.label`)}
          </Button>
        </div>
      ))}
      <ActFailure error={act.error} />
    </div>
  );
}
