import { useTranslation } from "react-i18next";
import { type ActionKind, allowedActions } from "../../../../../shared/escrow/allowedActions.ts";
import { caseEnding, type Ending } from "../../../../../shared/escrow/caseEnding.ts";
import { PartsList } from "../../../components/case/PartsList.tsx";
import { depositsOf } from "../../../lib/trade/depositsOf.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { ActButton } from "../act/ActButton.tsx";
import { plainCaseCall } from "../calls.ts";
import { CostList } from "../facts/CostList.tsx";
import { RetryDispute } from "./RetryDispute.tsx";

const steps = ["execute", "defaultJudgment", "lapse", "concede"] as const;
type Step = (typeof steps)[number];

/** The steps of a case that this viewer may take now, each with what it pays to whom. */
export function CaseSteps({ scene }: { scene: TradeScene }) {
  const { trade, policy, viewer, now } = scene;
  const kinds: readonly ActionKind[] = allowedActions(trade, policy, viewer, now).map(({ kind }) => kind);
  const allowed = steps.filter((step) => kinds.includes(step));
  if (allowed.length === 0 && !kinds.includes("createDispute")) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {kinds.includes("createDispute") ? <RetryDispute scene={scene} /> : null}
      {allowed.map((step) => (
        <PlainStep key={step} scene={scene} step={step} />
      ))}
    </div>
  );
}

function PlainStep({ scene, step }: { scene: TradeScene; step: Step }) {
  const { t } = useTranslation("case");
  const { trade, policy } = scene;
  const ending = endingOf(scene, step);
  const amounts = ending && caseEnding(trade, policy, ending);
  return (
    <ActButton
      scene={scene}
      kind={step === "concede" ? "quiet" : "primary"}
      label={t(`steps.${step}.label`)}
      title={t(`steps.${step}.title`)}
      body={t(
        step === "concede" && trade.status === "InCourt" ? "steps.concede.inCourt" : `steps.${step}.body`,
      )}
      done={t(`steps.${step}.done`)}
      act={{
        action: step,
        // Conceding is a decision; the others only let clock and ruling have their way.
        ground: step === "concede" ? "agreement" : "clock",
        weighs: step === "concede",
        calls: ({ context, ...about }) => [
          plainCaseCall(step, { ...about, context: { ...context, ...depositsOf(amounts) } }),
        ],
      }}
    >
      {amounts ? (
        <>
          <PartsList scene={scene} parts={amounts} />
          <CostList scene={scene} amounts={amounts} />
        </>
      ) : null}
    </ActButton>
  );
}

function endingOf({ trade, side }: TradeScene, step: Step): Ending | null {
  if (step === "concede") return side && { kind: "conceded", by: side };
  if (step === "execute") return { kind: "ruled", ruling: trade.case?.ruling ?? 0 };
  return { kind: step === "lapse" ? "lapsed" : "defaulted" };
}
