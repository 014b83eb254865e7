import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { TxLink } from "../../../components/chain/TxLink.tsx";
import { CheckLink } from "../../../components/page/CheckLink.tsx";
import { ProgressLine } from "../../../components/progress/ProgressLine.tsx";
import { hasTransaction } from "../../../lib/sendCalls/PendingStore.ts";
import { usePendingActs } from "./usePendingActs.ts";

const named = [
  "pay",
  "payMany",
  "deliver",
  "release",
  "releaseMany",
  "refund",
  "allowReturn",
  "markReturned",
  "extend",
  "collect",
  "collectMany",
  "reclaim",
  "settle",
  "settleCase",
  "revokeOffers",
] as const;

/** What was sent about this trade and is in no block yet, also by an earlier page, or once more after a reorganisation. */
export function PendingActs({ trade }: { trade: Hex }) {
  const { t } = useTranslation("trade");
  const pending = usePendingActs(trade);
  if (pending.length === 0) return null;
  return (
    <div className="grid gap-3 rounded-sheet bg-accent-wash p-4">
      {pending.map((one) => {
        const action = named.find((name) => name === one.purpose?.action) ?? "other";
        return (
          <div key={one.hash} className="grid gap-1">
            <ProgressLine label={t(`pending.${action}`)} />
            <span className="flex flex-wrap items-center gap-x-3">
              {hasTransaction(one) ? <TxLink hash={one.hash} /> : null}
              <CheckLink transaction={one.hash} />
            </span>
          </div>
        );
      })}
    </div>
  );
}
