import { useRouter } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { useToast } from "../../components/toast/useToast.ts";
import { useWaitingHearings } from "../../lib/court/useWaitingHearings.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { useIncomingOffers } from "../../lib/offers/useIncomingOffers.ts";
import { useWatchedPlaces } from "../../lib/offers/useWatchedPlaces.ts";
import { useChain } from "../../lib/query/useChain.ts";
import { useNow } from "../../lib/query/useNow.ts";
import { useWaiting } from "../../lib/query/useWaiting.ts";
import { useRecentTrades } from "../../lib/record/useRecentTrades.ts";
import { hearTaps } from "../../lib/reminders/hearTaps.ts";
import { openReminders } from "../../lib/reminders/openReminders.ts";
import type { Reminders } from "../../lib/reminders/Reminders.ts";
import type { PageNews } from "./pageNews.ts";
import { isInView, offerNews, pageNews } from "./pageNews.ts";

/** Where there is no sender. */
const never = { subscribe: () => () => {}, get: () => null };

/** While the page is open: says what newly waits or came in, goes where a notification leads, and keeps the sender up to date. */
export function InPageReminders({ viewer }: { viewer: Address }) {
  const { config } = useChain();
  const { language } = useLanguage();
  const { history } = useRouter();
  const reminders = openReminders(config);
  const places = useWatchedPlaces(viewer, useWantsOffers(reminders, viewer));
  useEffect(() => {
    const telling = places ? reminders?.watch(viewer, places, language) : reminders?.refresh(language);
    // It is tried again on the next visit; who looks at Me sees how it stands.
    telling?.catch(() => undefined);
  }, [reminders, viewer, places, language]);
  useEffect(() => hearTaps((path) => history.push(path)), [history]);
  useNews(viewer);
  return null;
}

function useWantsOffers(reminders: Reminders | null, viewer: Address): boolean {
  const cell = reminders?.settings.cell ?? never;
  const settings = useSyncExternalStore(cell.subscribe, cell.get);
  if (!settings) return false;
  return settings.accounts.includes(viewer) && settings.kinds.includes("offer");
}

function useNews(viewer: Address): void {
  const now = useNow();
  const waiting = useWaiting(viewer);
  const hearings = useWaitingHearings(viewer);
  const offers = useIncomingOffers(viewer);
  const { data } = useRecentTrades(viewer);
  const [since, setSince] = useState(now);
  if (since === null && now !== null) setSince(now);
  useSaid(
    useMemo(() => {
      if (now === null || since === null || !waiting || !hearings || !data) return undefined;
      return pageNews({ waiting, hearings, trades: data.trades }, viewer, since, now);
    }, [now, since, waiting, hearings, data, viewer]),
  );
  useSaid(useMemo(() => offers && offerNews(offers), [offers]));
  useBadge(waiting && hearings ? waiting.length + hearings.length + (offers?.length ?? 0) : null);
}

/** Nothing that was so when the page came is news. */
function useSaid(news: readonly PageNews[] | undefined): void {
  const { t } = useTranslation(["push", "reminders"]);
  const { history } = useRouter();
  const toasts = useToast();
  const said = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!news) return;
    const isFirst = said.current === null;
    said.current ??= new Set();
    for (const one of news) {
      if (said.current.has(one.key)) continue;
      said.current.add(one.key);
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
  }, [news, history, toasts, t]);
}

function useBadge(count: number | null): void {
  useEffect(() => {
    if (count === null || !("setAppBadge" in navigator)) return;
    // Only an installed page has a badge.
    navigator.setAppBadge(count).catch(() => undefined);
  }, [count]);
}
