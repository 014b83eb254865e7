import type { Address } from "viem";
import { type Side, sideOf } from "../../../../shared/escrow/side.ts";
import type { Step, Trade } from "../../../../shared/escrow/trade.ts";
import { dueReminders, type Waiting } from "../../../../shared/reminders/dueReminders.ts";
import { dutyMessage, type MessageKind } from "../../../../shared/reminders/pushMessage.ts";
import { subjectOf } from "../../../../shared/reminders/reminderKinds.ts";
import type { WaitingTrade } from "../../lib/chain/waitingTrades.ts";
import type { WaitingHearing } from "../../lib/court/waitingHearings.ts";
import type { IncomingOffer } from "../../lib/offers/useIncomingOffers.ts";

export interface PageNews {
  key: string;
  kind: MessageKind;
  path: string;
}

interface Known {
  waiting: readonly WaitingTrade<Trade>[];
  hearings: readonly WaitingHearing[];
  trades: readonly Trade[];
}

/** What could be told to the viewer by what the page knows: by the same rules as a push. @param since The instant from which payments are told. */
export function pageNews(
  { waiting, hearings, trades }: Known,
  viewer: Address,
  since: number,
  now: number,
): PageNews[] {
  const duties: Waiting[] = [
    ...waiting.map(({ trade: { id }, due: { must, by } }) => ({
      subject: id,
      must,
      by,
      path: `/trade/${id}`,
    })),
    ...hearings.map(({ hearing: { id }, due: { must, by } }) => {
      return { subject: String(id), must, by, path: `/desk/case/${id}` };
    }),
  ];
  const due = dueReminders(duties, now).flatMap(({ key, kind, waiting: { must, path } }): PageNews[] => {
    const subject = subjectOf(must);
    return subject ? [{ key, kind: dutyMessage(subject, kind), path }] : [];
  });
  return [...due, ...trades.flatMap((trade) => payments(trade, sideOf(trade.terms, viewer), since))];
}

/** What the page alone can tell: only the two sides of a trade know where its offers lie. */
export function offerNews(offers: readonly IncomingOffer[]): PageNews[] {
  return offers.map(({ trade: { id }, offer }) => {
    return { key: offer.signature, kind: "offer", path: `/trade/${id}` };
  });
}

function payments({ id, steps }: Trade, side: Side | null, since: number): PageNews[] {
  return steps.flatMap((step): PageNews[] => {
    const kind = side && step.log.time >= since ? movement(step, side) : null;
    return kind ? [{ key: `${step.log.transactionHash}:${kind}`, kind, path: `/trade/${id}` }] : [];
  });
}

function movement({ log }: Step, side: Side): "paidIn" | "paidOut" | null {
  switch (log.eventName) {
    case "TradePaid":
      return side === "buyer" ? "paidOut" : null;
    case "TradeCharged":
      return side === "buyer" ? "paidOut" : "paidIn";
    case "TradeReleased":
    case "TradeCollected":
      return side === "seller" ? "paidIn" : null;
    case "TradeRefunded":
    case "TradeReclaimed":
      return side === "buyer" ? "paidIn" : null;
    case "TradeSettled":
    case "CaseAnswered":
    case "CaseClosed":
      return (side === "buyer" ? log.args.toBuyer : log.args.toSeller) > 0n ? "paidIn" : null;
    default:
      return null;
  }
}

/** Where the reader is already, nothing is told of it; and who pays needs no word that a payment went out. */
export function isInView({ path, kind }: PageNews, pathname: string): boolean {
  if (kind === "paidOut" && /^\/(pay|r)(\/|$)/.test(pathname)) return true;
  return pathname === path || pathname.startsWith(`${path}/`);
}
