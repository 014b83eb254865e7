import type { TFunction } from "i18next";
import type { Side } from "../../../../../shared/escrow/side.ts";
import type { Actor } from "../../../../../shared/escrow/trade.ts";
import type { NegotiationSummary } from "../../../../../shared/negotiation/neutralSummary.ts";

interface Tools {
  t: TFunction<"talkNegotiation">;
  /** Writes an amount out with its coin. */
  money: (amount: bigint) => string;
  instant: (at: number) => string;
}

/** A summary as sentences: what was offered in order, then where it stands. Nobody is "you" in it. */
export function summaryLines(summary: NegotiationSummary, { t, money, instant }: Tools): string[] {
  const { offers, open, ended, apart, revocations } = summary;
  const who = (one: Side | Actor) => t(`summary.who.${one}`);
  const lines = offers.map(({ by, at, toBuyer, toSeller, expiresAt, standing }) =>
    t(at === null ? "summary.offerUndated" : "summary.offer", {
      ...{
        who: who(by),
        at: at === null ? "" : instant(at),
        toBuyer: money(toBuyer),
        toSeller: money(toSeller),
      },
      standing: t(`standing.${standing}`, { until: instant(expiresAt) }),
    }),
  );
  const voided = revocations.map(({ by, at }) => t("summary.revoked", { who: who(by), at: instant(at) }));
  if (offers.length === 0) return [t("summary.none"), ...voided];
  const distance =
    apart === null
      ? t("summary.oneSided")
      : apart === 0n
        ? t("summary.same")
        : t("summary.apart", { amount: money(apart) });
  return [...lines, ...voided, distance, t("summary.counts", { open, ended })];
}
