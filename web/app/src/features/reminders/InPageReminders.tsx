import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { useToast } from "../../components/toast/useToast.ts";
import { useWaitingHearings } from "../../lib/court/useWaitingHearings.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { useChain } from "../../lib/query/useChain.ts";
import { useNow } from "../../lib/query/useNow.ts";
import { useWaiting } from "../../lib/query/useWaiting.ts";
import { useRecentTrades } from "../../lib/record/useRecentTrades.ts";
import { hearTaps } from "../../lib/reminders/hearTaps.ts";
import { openReminders } from "../../lib/reminders/openReminders.ts";
import type { PageNews } from "./pageNews.ts";
import { isInView, pageNews } from "./pageNews.ts";

/** While the page is open: says what newly waits or came in, goes where a notification leads, and keeps the sender up to date. */
export function InPageReminders({ viewer }: { viewer: Address }) {
  const { config } = useChain();
  const { language } = useLanguage();
  const { history } = useRouter();
  useEffect(() => {
    // It is tried again on the next visit; who looks at Me sees how it stands.
    openReminders(config)
      ?.refresh(language)
      .catch(() => undefined);
  }, [config, language]);
  useEffect(() => hearTaps((path) => history.push(path)), [history]);
  useSaid(viewer);
  return null;
}

/** Nothing that was so when the page came is news. */
function useSaid(viewer: Address): void {
  const { t } = useTranslation(["push", "reminders"]);
  const { history } = useRouter();
  const toasts = useToast();
  const now = useNow();
  const waiting = useWaiting(viewer);
  const hearings = useWaitingHearings(viewer);
  const { data } = useRecentTrades(viewer);
  const seen = useRef<{ since: number; keys: Set<string> } | null>(null);
  useEffect(() => {
    if (now === null || !waiting || !hearings || !data) return;
    const isFirst = seen.current === null;
    seen.current ??= { since: now, keys: new Set() };
    const { since, keys } = seen.current;
    const news = pageNews({ waiting, hearings, trades: data.trades }, viewer, since, now);
    for (const one of news) {
      if (keys.has(one.key)) continue;
      keys.add(one.key);
      if (!isFirst && !isInView(one, history.location.pathname)) say(one);
    }

    function say({ kind, path }: PageNews) {
      const [subject, left] = kind.split(".") as ["inspection", "day"?];
      const words = [t(`push:say.${subject}`), left ? t(`push:left.${left}`) : null]
        .filter(Boolean)
        .join(". ");
      const look = subject.startsWith("paid") ? "success" : "wait";
      toasts.show(look, words, { label: t("reminders:open"), act: () => history.push(path) });
    }
  }, [now, waiting, hearings, data, viewer, history, toasts, t]);
  const count = waiting && hearings ? waiting.length + hearings.length : null;
  useEffect(() => {
    if (count === null || !("setAppBadge" in navigator)) return;
    // Only an installed page has a badge.
    navigator.setAppBadge(count).catch(() => undefined);
  }, [count]);
}
