import { useTranslation } from "react-i18next";
import { barWidth, type Flow } from "./flows.ts";
import { Unmeasured } from "./Unmeasured.tsx";

interface FlowBarsProps {
  rows: readonly (Flow & { label: string })[];
  /** What the rows are told apart by. */
  heading: string;
  unmeasured: number;
  write: (value: bigint) => string;
}

/** A table that is its own picture: what came and what went, with a bar beneath each figure. */
export function FlowBars({ rows, heading, unmeasured, write }: FlowBarsProps) {
  const { t } = useTranslation("activity");
  const largest = rows.reduce((most, row) => [most, row.in, row.out].reduce((a, b) => (a > b ? a : b)), 0n);
  if (rows.length === 0) {
    return (
      <>
        <p className="text-sm text-soft">{t("picture.nothing")}</p>
        <Unmeasured count={unmeasured} />
      </>
    );
  }
  return (
    <>
      <table className="w-full table-fixed text-sm">
        <thead>
          <tr className="text-xs text-soft">
            <th scope="col" className="pb-1 text-start font-normal">
              {heading}
            </th>
            <th scope="col" className="pb-1 ps-3 text-end font-normal">
              {t("picture.in")}
            </th>
            <th scope="col" className="pb-1 ps-3 text-end font-normal">
              {t("picture.out")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, ...flow }) => (
            <tr key={label} className="border-t border-line align-top">
              <th scope="row" className="py-2 text-start font-medium break-words">
                {label}
              </th>
              <Figure value={flow.in} largest={largest} write={write} className="bg-jade" />
              <Figure value={flow.out} largest={largest} write={write} className="bg-edge" />
            </tr>
          ))}
        </tbody>
      </table>
      <Unmeasured count={unmeasured} />
    </>
  );
}

interface FigureProps extends Pick<FlowBarsProps, "write"> {
  value: bigint;
  largest: bigint;
  className: string;
}

function Figure({ value, largest, write, className }: FigureProps) {
  return (
    <td className="py-2 ps-3 text-end">
      <span className="figures">{value === 0n ? "–" : write(value)}</span>
      <span aria-hidden="true" className="mt-1 flex h-1.5 justify-end rounded-full bg-sunken">
        <span className={`rounded-full ${className}`} style={{ width: `${barWidth(value, largest)}%` }} />
      </span>
    </td>
  );
}
