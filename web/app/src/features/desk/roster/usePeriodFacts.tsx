import { useTranslation } from "react-i18next";
import { longestCase } from "../../../../../shared/court/clock.ts";
import { namedArbitrator, type RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import type { DataItem } from "../../../components/layout/DataList.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";

/** How long each part takes, what comes after an award, and how long that all can be. */
export function usePeriodFacts(version: RosterVersion): DataItem[] {
  const { t } = useTranslation("desk");
  const { duration, percent } = useFormat();
  const { rules } = version;
  const { revealPeriod, appealPeriod, overturnedBps, outsidePeriod, newcomerWait } = rules;
  const time = (label: "reveal" | "appeal" | "outsideTime" | "wait", seconds: number): DataItem[] =>
    seconds === 0 ? [] : [{ label: t(`rules.${label}`), value: duration(seconds) }];
  const share = overturnedBps === 1 ? t("rules.anyDifference") : percent(overturnedBps);
  return [
    { label: t("rules.evidence"), value: duration(rules.evidencePeriod) },
    { label: t("rules.vote"), value: duration(rules.votePeriod) },
    ...time("reveal", revealPeriod),
    ...time("appeal", appealPeriod),
    ...(overturnedBps === 0 ? [] : [{ label: t("rules.overturned"), value: share }]),
    ...(outsidePeriod === 0
      ? []
      : [{ label: t("rules.outside"), value: <AddressChip address={rules.outsideCourt} /> }]),
    ...time("outsideTime", outsidePeriod),
    { label: t("rules.longest"), value: duration(longestCase(rules, namedArbitrator(version) !== null)) },
    ...time("wait", newcomerWait),
  ];
}
