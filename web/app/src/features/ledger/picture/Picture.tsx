import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Section } from "../../../components/layout/Section.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { listedCoins } from "../../../lib/chain/listedCoins.ts";
import { shortHex } from "../../../lib/format/shortHex.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { categoryOf } from "../book/category.ts";
import type { Entry } from "../book/Entry.ts";
import type { Book } from "../book/useBook.ts";
import type { LedgerScene } from "../list/LedgerScene.ts";
import { FlowBars } from "./FlowBars.tsx";
import { flowsBy, type Measure, ranked } from "./flows.ts";
import { MonthBars } from "./MonthBars.tsx";
import { StandingFacts } from "./StandingFacts.tsx";
import { useUnit } from "./useUnit.ts";

interface PictureProps {
  viewer: Address;
  book: Book;
  /** Those of the period. */
  entries: readonly Entry[];
  scene: LedgerScene;
}

/** How many of those one deals with stand by themselves. */
const mostShown = 5;

/** What came and went: by month, by whom it was with and by what it was for; what the escrow holds and how long it takes. */
export function Picture({ viewer, book, entries, scene }: PictureProps) {
  const { t } = useTranslation("activity");
  const { config } = useChain();
  const [unit, setUnit] = useState("local");
  const { write, measure } = useUnit(unit, scene);
  const nameOf = (who: string) => scene.names(who as Address) ?? shortHex(who);
  return (
    <>
      <Select
        label={t("picture.unit")}
        value={unit}
        onChange={setUnit}
        options={[
          { value: "local", label: t("picture.local", { currency: scene.currency }) },
          ...listedCoins(config).map(({ address, label }) => ({ value: address.toLowerCase(), label })),
        ]}
      />
      <Section title={t("picture.months")}>
        <MonthBars entries={book.entries} measure={measure} write={write} now={scene.now} />
      </Section>
      <Section title={t("picture.byCategory")}>
        <Bars entries={entries} measure={measure} keyOf={(entry) => categoryOf(entry, scene.policies)}>
          {(flows, unmeasured) => (
            <FlowBars
              rows={ranked(flows, 9).map(({ key, ...flow }) => ({
                ...flow,
                label: key ? t(`categories.${key}`) : t("picture.rest"),
              }))}
              heading={t("filter.category")}
              unmeasured={unmeasured}
              write={write}
            />
          )}
        </Bars>
      </Section>
      <Section title={t("picture.byOther")}>
        <Bars entries={entries} measure={measure} keyOf={({ other }) => other}>
          {(flows, unmeasured) => (
            <FlowBars
              rows={ranked(flows, mostShown).map(({ key, ...flow }) => ({
                ...flow,
                label: key ? nameOf(key) : t("picture.rest"),
              }))}
              heading={t("details.other")}
              unmeasured={unmeasured}
              write={write}
            />
          )}
        </Bars>
      </Section>
      <StandingFacts viewer={viewer} coins={scene.coins} />
    </>
  );
}

interface BarsProps<Key> {
  entries: readonly Entry[];
  measure: Measure;
  keyOf: (entry: Entry) => Key;
  children: (flows: ReturnType<typeof flowsBy<Key>>["flows"], unmeasured: number) => ReactNode;
}

function Bars<Key>({ entries, measure, keyOf, children }: BarsProps<Key>) {
  const { flows, unmeasured } = flowsBy(entries, measure, keyOf);
  return children(flows, unmeasured);
}
