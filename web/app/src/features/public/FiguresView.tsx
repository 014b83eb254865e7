import { useTranslation } from "react-i18next";
import { zeroAddress } from "viem";
import type * as z from "zod/mini";
import { figuresAnswer } from "../../../../shared/record/figuresAnswer.ts";
import { FullAddress } from "../../components/address/FullAddress.tsx";
import { CourtMoney } from "../../components/court/CourtMoney.tsx";
import { DataList } from "../../components/layout/DataList.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { Notice } from "../../components/notice/Notice.tsx";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useToldAnswer } from "../../lib/public/useToldAnswer.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import { SourceLine } from "./SourceLine.tsx";

/** The protocol as a whole, which only the record counts. */
export function FiguresView() {
  const { t } = useTranslation("public");
  const { number } = useFormat();
  const { answer, isLeft } = useToldAnswer(figuresAnswer, "figures");
  if (isLeft) return <Notice>{t("figures.none")}</Notice>;
  if (!answer) return <Skeleton className="h-64 w-full" />;
  const { trades, cases, coins, rosters, arbitrators } = answer;
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, one) => total + one.count, 0);
  const closed = trades.filter(({ status }) => status === "Closed");
  return (
    <>
      <SourceLine from="record" block={answer.block?.number ?? null} />
      <Section title={t("figures.trades")}>
        <DataList
          items={[
            { label: t("figures.trades"), value: number(sum(trades)) },
            { label: t("figures.closed"), value: number(sum(closed)) },
            { label: t("figures.cases"), value: number(sum(cases)) },
            { label: t("figures.rosters"), value: number(rosters) },
            { label: t("figures.arbitrators"), value: number(arbitrators) },
          ]}
        />
      </Section>
      {coins.map((one) => (
        <CoinFigures key={one.token} {...one} />
      ))}
    </>
  );
}

function CoinFigures({ token, volume, held }: z.output<typeof figuresAnswer>["coins"][number]) {
  const { t } = useTranslation("public");
  const coin = useCoin(token);
  return (
    <Section title={coin?.label ?? <Skeleton className="h-6 w-32" />}>
      <DataList
        items={[
          { label: t("figures.volume"), value: <CourtMoney token={token} amount={volume} /> },
          { label: t("figures.held"), value: <CourtMoney token={token} amount={held} /> },
          ...(token === zeroAddress
            ? []
            : [{ label: t("figures.contract"), value: <FullAddress address={token} /> }]),
        ]}
      />
    </Section>
  );
}
