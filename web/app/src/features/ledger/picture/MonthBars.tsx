import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { Entry } from "../book/Entry.ts";
import { isWithin, monthAround } from "../book/period.ts";
import { barWidth, type Flow, flowsBy } from "./flows.ts";
import { Unmeasured } from "./Unmeasured.tsx";
import type { Unit } from "./useUnit.ts";

interface MonthBarsProps extends Unit {
  entries: readonly Entry[];
  now: number;
}

const nothing: Flow = { in: 0n, out: 0n };
const [width, height] = [600, 160];
const slot = width / 12;
const bar = 17;

/** Twelve months side by side: what came in jade, what went in ink. The same stands in a table for those who hear it. */
export function MonthBars({ entries, measure, write, now }: MonthBarsProps) {
  const { t } = useTranslation("activity");
  const { locale } = useFormat();
  const months = Array.from({ length: 12 }, (_, at) => monthAround(now, at - 11));
  const [first, last] = [months[0], months[11]];
  const within = entries.filter(({ time }) => time >= (first?.from ?? 0) && time < (last?.to ?? 0));
  const { flows, unmeasured } = flowsBy(within, measure, ({ time }) =>
    months.findIndex((month) => isWithin(month, time)),
  );
  const shown = months.map((month, at) => ({ month, flow: flows.get(at) ?? nothing }));
  const largest = shown.reduce((most, { flow }) => max(most, max(flow.in, flow.out)), 0n);
  const short = new Intl.DateTimeFormat(locale, { month: "narrow" });
  const long = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric" });
  const tall = (value: bigint) => (barWidth(value, largest) / 100) * height;
  return (
    <>
      <div aria-hidden="true" className="grid gap-1">
        <div className="flex flex-wrap items-center gap-x-4 text-sm">
          <Mark className="bg-jade" label={t("picture.in")} />
          <Mark className="bg-edge" label={t("picture.out")} />
          <span className="figures ms-auto text-soft">{t("picture.most", { amount: write(largest) })}</span>
        </div>
        <svg viewBox={`0 0 ${width} ${height + 1}`} className="w-full" role="presentation">
          <path d={`M0 ${height + 0.5}h${width}`} className="stroke-line" />
          {shown.map(({ month, flow }, at) => {
            const left = at * slot + (slot - 2 * bar - 3) / 2;
            return (
              <g key={month.from}>
                <rect
                  x={left}
                  y={height - tall(flow.in)}
                  width={bar}
                  height={tall(flow.in)}
                  rx={2}
                  className="fill-jade"
                />
                <rect
                  x={left + bar + 3}
                  y={height - tall(flow.out)}
                  width={bar}
                  height={tall(flow.out)}
                  rx={2}
                  className="fill-edge"
                />
              </g>
            );
          })}
        </svg>
        <div className="grid grid-cols-12 text-center text-xs text-soft">
          {shown.map(({ month }) => (
            <span key={month.from}>{short.format(month.from * 1_000).replace("月", "")}</span>
          ))}
        </div>
      </div>
      <table className="sr-only">
        <caption>{t("picture.months")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("period.month")}</th>
            <th scope="col">{t("picture.in")}</th>
            <th scope="col">{t("picture.out")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ month, flow }) => (
            <tr key={month.from}>
              <th scope="row">{long.format(month.from * 1_000)}</th>
              <td>{write(flow.in)}</td>
              <td>{write(flow.out)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Unmeasured count={unmeasured} />
    </>
  );
}

const max = (one: bigint, other: bigint) => (one > other ? one : other);

function Mark({ className, label }: { className: string; label: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <span className={`size-3 rounded-sm ${className}`} />
      {label}
    </span>
  );
}
