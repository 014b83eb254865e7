import { useTranslation } from "react-i18next";
import { type PathClock, PathNow } from "./PathNow.tsx";
import { pathAhead } from "./pathAhead.ts";
import { Station } from "./Station.tsx";
import type { Visit } from "./tradeVisits.ts";

interface TradePathProps {
  /** From `tradeVisits`; empty before anything is paid, as in a preview. */
  visits: readonly Visit[];
  now: number;
  /** Who acts next and until when; nothing once nobody needs to. */
  clock?: PathClock | undefined;
  /** Names the last station by what came of it: "Released", "Refunded". */
  ending?: string | undefined;
}

/** The path of a trade: where it was, where it stands, who acts next, and the clock as a ring that empties. */
export function TradePath({ visits, now, clock, ending }: TradePathProps) {
  const { t } = useTranslation();
  const current = visits.at(-1);
  const ahead = pathAhead(current?.status ?? "None");
  const stations = [
    ...visits.map((visit) => ({ ...visit, state: visit === current ? "current" : "done" }) as const),
    ...ahead.map((status) => ({ status, at: undefined, state: "ahead" }) as const),
  ];
  // Four fit beside each other on a phone; a longer way runs down the page there.
  const short = stations.length <= 4;
  return (
    <figure className="@container grid min-w-0 gap-4" aria-label={t("path.label")}>
      <ol className={`grid ${short ? "auto-cols-fr grid-flow-col" : "@xl:auto-cols-fr @xl:grid-flow-col"}`}>
        {stations.map((station, index) => (
          <Station
            key={station.status}
            {...station}
            label={station.status === "Closed" && ending ? ending : t(`path.${station.status}`)}
            now={now}
            across={short}
            last={index === stations.length - 1}
          />
        ))}
      </ol>
      {clock && current ? <PathNow clock={clock} startedAt={current.at} now={now} /> : null}
    </figure>
  );
}
