import { useTranslation } from "react-i18next";
import { allowedActions } from "../../../../../shared/escrow/allowedActions.ts";
import { due } from "../../../../../shared/escrow/due.ts";
import { Section } from "../../../components/layout/Section.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { usePendingActs } from "../pending/usePendingActs.ts";
import { CaseAction } from "./CaseAction.tsx";
import { ExtendAction } from "./ExtendAction.tsx";
import { SliceAction } from "./SliceAction.tsx";
import { TermsAction } from "./TermsAction.tsx";
import { isAnswer, type TradeAction, tradeActions } from "./tradeActions.ts";

/** Exactly what this reader may do now, what is waited for first. */
export function ActionList({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const { trade, policy, viewer, side, now } = scene;
  const isBlocked = usePendingActs(trade.id).length > 0;
  const must = side ? due(trade, policy, now)[side].must : null;
  const actions = tradeActions(allowedActions(trade, policy, viewer, now), must);
  if (trade.case) actions.unshift({ view: "case", kind: "case" });
  if (actions.length === 0) return null;
  return (
    <Section title={t("act.title")}>
      <div className="grid divide-y divide-line">
        {actions.map((action) => (
          <ActionView
            key={action.kind}
            scene={scene}
            action={action}
            primary={isAnswer(action, must) || action.kind === "case"}
            blocked={isBlocked}
          />
        ))}
      </div>
    </Section>
  );
}

interface ActionViewProps {
  scene: TradeScene;
  action: TradeAction;
  primary: boolean;
  /** Something about this trade is on its way: another action would meet a trade that has changed. */
  blocked: boolean;
}

function ActionView({ scene, action, primary, blocked }: ActionViewProps) {
  switch (action.view) {
    case "terms":
      return <TermsAction scene={scene} kind={action.kind} primary={primary} blocked={blocked} />;
    case "slice":
      return <SliceAction scene={scene} action={action.action} primary={primary} blocked={blocked} />;
    case "extend":
      return <ExtendAction scene={scene} action={action.action} blocked={blocked} />;
    case "case":
      return <CaseAction scene={scene} kind={action.kind} primary={primary} />;
  }
}
