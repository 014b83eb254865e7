import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useNow } from "../../lib/query/useNow.ts";
import type { Ordered } from "../../lib/sendCalls/PendingFollower.ts";
import { useSending } from "../../lib/sendCalls/SendingContext.ts";
import { callDataOf, endOf } from "../../lib/sponsor/Sponsored.ts";
import { useSponsoredEntry } from "../../lib/sponsor/useSponsoredEntry.ts";
import { Button } from "../button/Button.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { Notice } from "../notice/Notice.tsx";

/** Milliseconds in which a sponsor that works is done: nothing is worth saying before. */
const usual = 4_000;

/** A sponsor has something about this trade and takes its time: what that means, and what else can be done. */
export function SponsorWait({ trade }: { trade: Hex }) {
  const entry = useSponsoredEntry(trade);
  return entry ? <Waiting key={entry.hash} entry={entry} /> : null;
}

function Waiting({ entry }: { entry: Ordered }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const now = useNow();
  const { sponsoring, sendCalls } = useSending();
  const isLate = useElapsed(usual);
  const { order, to, purpose } = entry;
  const until = endOf(order);
  const ask = useMutation({
    networkMode: "always",
    mutationFn: async () => (await sponsoring()).sponsor.carry(order),
  });
  const carry = useMutation({
    networkMode: "always",
    mutationFn: () => {
      const call = { to, data: callDataOf(order), context: { terms: order.order.terms } };
      return sendCalls({ calls: [call], ...(purpose ? { purpose } : {}) });
    },
  });
  if (!isLate) return null;
  return (
    <Notice kind="wait" live="status" title={t("sponsor.wait.title")}>
      <div className="grid gap-3">
        <p>{t(`sponsor.wait.${order.kind}`, { until: instant(until, now ?? until) })}</p>
        <ActFailure error={ask.error ?? carry.error} />
        <div className="flex flex-wrap gap-2">
          <Button kind="quiet" size="small" busy={ask.isPending} onClick={() => ask.mutate()}>
            {t("sponsor.askAgain")}
          </Button>
          <Button kind="quiet" size="small" busy={carry.isPending} onClick={() => carry.mutate()}>
            {t("sponsor.wait.myself")}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function useElapsed(milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}
