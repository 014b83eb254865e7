import { useTranslation } from "react-i18next";
import { sellerNet } from "../../../../../shared/escrow/amounts.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { type TermsCall, termsCall } from "../../../lib/trade/tradeCalls.ts";
import { useAct } from "../../../lib/trade/useAct.ts";
import { ActionRow } from "./ActionRow.tsx";
import { DeliverWarning } from "./DeliverWarning.tsx";

interface TermsActionProps {
  scene: TradeScene;
  kind: TermsCall;
  primary: boolean;
  blocked: boolean;
}

/** An action without anything to enter: the confirmation follows the button. */
export function TermsAction({ scene, kind, primary, blocked }: TermsActionProps) {
  const { t } = useTranslation("trade");
  const { duration } = useFormat();
  const words = useMoneyWords(scene.coin);
  const toast = useToast();
  const { escrow } = useChain().config;
  const act = useAct(scene);
  const { trade, policy, side } = scene;
  const isOwn = (kind === "collect" && side === "seller") || (kind === "reclaim" && side === "buyer");
  const wording = isOwn ? (`${kind}Own` as "collectOwn" | "reclaimOwn") : kind;
  const ground = kind === "collect" || kind === "reclaim" ? "clock" : "agreement";
  const facts = {
    inspection: duration(policy.inspection),
    returnWindow: duration(policy.returnWindow),
    held: words(trade.held),
    net: words(sellerNet(trade.held, policy.feeBps)),
  };
  return (
    <ActionRow
      title={t(`act.${wording}.title`)}
      button={
        <Button
          kind={primary ? "primary" : "quiet"}
          busy={act.isPending}
          disabled={blocked && !act.isPending}
          onClick={() =>
            act.mutate(
              { action: kind, ground, call: (context) => termsCall(escrow, kind, trade.terms, context) },
              { onSuccess: () => toast.show("success", t(`done.${kind}`)) },
            )
          }
        >
          {t(`act.${wording}.button`)}
        </Button>
      }
    >
      <p>{t(`act.${wording}.body`, facts)}</p>
      {kind === "deliver" ? <DeliverWarning scene={scene} /> : null}
      <ActFailure error={act.error} />
    </ActionRow>
  );
}
