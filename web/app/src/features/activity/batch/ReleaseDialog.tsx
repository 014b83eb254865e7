import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import { usePolicies } from "../../../lib/query/usePolicies.ts";
import { payoutsOf } from "./Payout.ts";
import { ReleaseChoice } from "./ReleaseChoice.tsx";
import { mostAtOnce } from "./readyTrades.ts";
import { TotalsList } from "./TotalsList.tsx";
import { usePayoutMany } from "./usePayoutMany.ts";

interface ReleaseDialogProps {
  seller: Address;
  trades: readonly Trade[];
  viewer: Address;
  onClose: () => void;
}

/** The buyer picks what has come and pays it out to its seller, all at once and for good. */
export function ReleaseDialog({ seller, trades, viewer, onClose }: ReleaseDialogProps) {
  const { t } = useTranslation("home");
  const toast = useToast();
  const policies = usePolicies(trades.map(({ terms }) => terms.policy));
  const [chosen, setChosen] = useState<ReadonlySet<Hex>>(new Set());
  const act = usePayoutMany("releaseMany", viewer, policies, (count) => {
    toast.show("success", t("batch.release.done", { count }));
    onClose();
  });
  const offered = trades.slice(0, mostAtOnce);
  const picked = offered.filter(({ id }) => chosen.has(id));
  const payouts = payoutsOf(picked, policies);
  const change = (id: Hex, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Dialog
      title={t("batch.release.choose")}
      open
      onClose={onClose}
      locked={act.isPending}
      actions={
        <Button busy={act.isPending} disabled={payouts.length === 0} onClick={() => act.mutate(picked)}>
          {t("batch.release.button", { count: picked.length })}
        </Button>
      }
    >
      <Notice kind="danger" title={t("batch.release.finalTitle")}>
        {t("batch.release.final")}
      </Notice>
      <ul className="grid divide-y divide-line">
        {offered.map((trade) => (
          <li key={trade.id}>
            <ReleaseChoice
              trade={trade}
              chosen={chosen.has(trade.id)}
              onChange={(isChosen) => change(trade.id, isChosen)}
            />
          </li>
        ))}
      </ul>
      {payouts.length > 0 ? <TotalsList payouts={payouts} seller={seller} isYou={false} /> : null}
      <ActFailure error={act.error} />
    </Dialog>
  );
}
