import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { UnlistedAmount } from "../list/UnlistedAmount.tsx";
import type { Coins } from "../list/useCoins.ts";
import { type Held, heldNow, meanSeconds } from "./standing.ts";
import { mostClosed, useStandings } from "./useStandings.ts";

/** What the escrow holds in the viewer's trades now, and how long it takes until a seller is paid. */
export function StandingFacts({ viewer, coins }: { viewer: Address; coins: Coins }) {
  const { t } = useTranslation("activity");
  const { duration } = useFormat();
  const { data } = useStandings(viewer);
  if (!data) {
    return (
      <Section title={t("picture.escrow")}>
        <Skeleton className="h-12 w-full" />
      </Section>
    );
  }
  const held = heldNow(data.open);
  const mean = meanSeconds(data.closed);
  return (
    <Section title={t("picture.escrow")}>
      <DataList
        items={[
          ...(held.length === 0 ? [{ label: t("picture.held"), value: t("picture.heldNone") }] : []),
          ...held.map((one) => ({
            id: one.token,
            label: t("picture.held"),
            value: <HeldAmount held={one} coins={coins} />,
          })),
          {
            label: t("picture.mean"),
            value: mean
              ? t("picture.meanOf", { duration: duration(mean.seconds), count: mean.count })
              : t("picture.meanNone"),
          },
        ]}
      />
      {data.closed.length >= mostClosed ? (
        <p className="text-sm text-soft">{t("picture.meanLast", { count: mostClosed })}</p>
      ) : null}
    </Section>
  );
}

function HeldAmount({ held: { token, amount }, coins }: { held: Held; coins: Coins }) {
  const coin = coins(token);
  if (!coin) return <UnlistedAmount token={token} amount={amount} />;
  return <ValuedAmount value={amount} coin={{ ...coin, symbol: coin.label }} align="end" />;
}
