import { useTranslation } from "react-i18next";
import { type ChoiceCount, spreadBins } from "../../../../shared/court/spread.ts";
import { useFormat } from "../../lib/format/useFormat.ts";

/** Rulings on the scale from all to the seller to all to the buyer: the taller, the more often. The table says the same. */
export function SpreadPicture({ counts }: { counts: readonly ChoiceCount[] }) {
  const { t } = useTranslation("public");
  const { number, percent } = useFormat();
  const { bins, refused } = spreadBins(counts);
  if (counts.length === 0) return <p className="text-sm text-soft">{t("spread.none")}</p>;
  const most = Math.max(1, ...bins.map(({ times }) => times));
  return (
    <figure className="grid gap-2">
      <div aria-hidden="true">
        <div className="flex h-28 items-end gap-1 border-b border-edge">
          {bins.map(({ bps, times }) => (
            <div key={bps} className="flex h-full flex-1 flex-col items-center justify-end gap-1">
              {times > 0 ? <span className="figures text-xs text-soft">{number(times)}</span> : null}
              <div
                className="w-full max-w-10 rounded-t-sm bg-accent"
                style={{ height: `${(times / most) * 75}%` }}
              />
            </div>
          ))}
        </div>
        <div className="flex justify-between gap-4 pt-1 text-xs text-soft">
          <span>{t("spread.seller")}</span>
          <span>{percent(5_000)}</span>
          <span className="text-end">{t("spread.buyer")}</span>
        </div>
      </div>
      {refused > 0 ? (
        <p className="text-sm text-soft" aria-hidden="true">
          {t("spread.refusedTimes", { count: refused })}
        </p>
      ) : null}
      <table className="sr-only">
        <caption>{t("spread.label")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("spread.share")}</th>
            <th scope="col">{t("spread.times")}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ bps, times }) => (
            <tr key={bps}>
              <th scope="row">{percent(bps)}</th>
              <td>{number(times)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("spread.refused")}</th>
            <td>{number(refused)}</td>
          </tr>
        </tbody>
      </table>
    </figure>
  );
}
