import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { ValuedAmount } from "../../components/amount/ValuedAmount.tsx";
import { Button } from "../../components/button/Button.tsx";
import { ErrorSentence } from "../../components/notice/ErrorSentence.tsx";
import { Notice } from "../../components/notice/Notice.tsx";
import type { Credit } from "../../lib/chain/readCredits.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import { useWithdraw } from "./useWithdraw.ts";

/** Money that waits in the escrow or the court until its owner takes it. Takes no room when there is none. */
export function Credits({ credits, owner }: { credits: readonly Credit[]; owner: Address }) {
  const { t } = useTranslation("home");
  if (credits.length === 0) return null;
  return (
    <Notice kind="success" title={t("credits.title")}>
      <p>{t("credits.text")}</p>
      <ul className="mt-2 grid divide-y divide-line">
        {credits.map((credit) => (
          <li key={`${credit.contract}:${credit.token}`}>
            <CreditRow credit={credit} owner={owner} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function CreditRow({ credit, owner }: { credit: Credit; owner: Address }) {
  const { t } = useTranslation("home");
  const coin = useCoin(credit.token);
  const withdraw = useWithdraw(owner);
  return (
    <div className="grid gap-2 py-2">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span className="grid">
          {coin ? <ValuedAmount value={credit.amount} coin={{ ...coin, symbol: coin.label }} brief /> : null}
          <span className="text-soft">{t(`credits.${credit.creditor}`)}</span>
        </span>
        <Button size="small" kind="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(credit)}>
          {t("credits.withdraw")}
        </Button>
      </div>
      {withdraw.isError ? (
        <p role="alert">
          <ErrorSentence error={withdraw.error} />
        </p>
      ) : null}
    </div>
  );
}
