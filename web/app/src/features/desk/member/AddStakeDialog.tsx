import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { LocalWorth } from "../../../components/amount/LocalWorth.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { AmountField } from "../../../components/field/AmountField.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import { addStakeCalls } from "../calls.ts";
import { useDeskAct } from "../useDeskAct.ts";

export function AddStakeDialog({ version, onClose }: { version: RosterVersion; onClose: () => void }) {
  const { t } = useTranslation("desk");
  const { locale } = useFormat();
  const act = useDeskAct();
  const token = version.rules.stakeToken;
  const coin = useCoin(token);
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  if (!coin) return null;
  const parsed = parseAmount(text, coin.decimals, locale);

  function add() {
    setTried(true);
    if (!parsed.ok) return;
    const amount = parsed.value;
    act.mutate(
      {
        action: "courtAddStake",
        calls: async ({ court, allowed }) =>
          addStakeCalls(court, version.id, { token, amount, allowed: await allowed(token) }),
      },
      { onSuccess: onClose },
    );
  }

  return (
    <Dialog
      title={t("steps.addStake")}
      description={t("join.stakeHint")}
      open
      onClose={onClose}
      locked={act.isPending}
      actions={
        <Button busy={act.isPending} onClick={add}>
          {t("steps.addStake")}
        </Button>
      }
    >
      <AmountField
        label={t("join.stake")}
        text={text}
        onTextChange={setText}
        decimals={coin.decimals}
        symbol={coin.label}
        judged={tried}
        local={parsed.ok ? <LocalWorth amount={parsed.value} coin={coin} /> : undefined}
      />
      <ActFailure error={act.error} />
    </Dialog>
  );
}
