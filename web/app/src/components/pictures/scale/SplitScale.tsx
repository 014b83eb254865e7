import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { contestedSpan } from "./contestedSpan.ts";
import { MarkSign } from "./MarkSign.tsx";
import { Pins } from "./Pins.tsx";
import { placeMarks } from "./placeMarks.ts";
import type { ScaleMark } from "./scaleMark.ts";

interface SplitScaleProps {
  marks: readonly ScaleMark[];
  /** Named for the reader: "you" and the other's name, or the roles. */
  buyer: string;
  seller: string;
}

const ticks = Array.from({ length: 11 }, (_, step) => step * 1_000);

/** The scale of a negotiation or a case, from all to the seller to all to the buyer. The list under it says the same. */
export function SplitScale({ marks, buyer, seller }: SplitScaleProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const span = contestedSpan(marks);
  const above = placeMarks(marks.filter((mark) => mark.by === "buyer" && !isOnLine(mark)));
  const below = placeMarks(marks.filter((mark) => mark.by !== "buyer" && !isOnLine(mark)));
  const onLine = marks.filter(isOnLine);
  return (
    <figure className="grid min-w-0 gap-4" aria-label={t("scale.label")}>
      <div aria-hidden="true">
        <Pins marks={above} side="above" />
        <div className="relative h-7">
          <div className="absolute inset-x-0 top-3 h-1 rounded-full bg-line" />
          {span ? (
            <div
              className="absolute top-2 h-3 rounded-full bg-accent-wash ring-1 ring-accent transition-[inset] duration-250"
              style={{ insetInlineStart: `${span.from / 100}%`, insetInlineEnd: `${100 - span.to / 100}%` }}
            />
          ) : null}
          {ticks.map((bps) => (
            <span
              key={bps}
              className={`absolute top-2.5 w-px -translate-x-1/2 bg-edge ${bps % 5_000 === 0 ? "h-2" : "h-1.5 opacity-50"}`}
              style={{ insetInlineStart: `${bps / 100}%` }}
            />
          ))}
          {onLine.map((mark) => (
            <span
              key={mark.key}
              className="absolute top-3.5 -translate-x-1/2 -translate-y-1/2 transition-[inset] duration-250"
              style={{ insetInlineStart: `${mark.bps / 100}%`, zIndex: mark.kind === "award" ? 2 : 1 }}
            >
              <MarkSign mark={mark} large={mark.kind !== "past"} />
            </span>
          ))}
        </div>
        <Pins marks={below} side="below" />
        <div className="flex justify-between gap-4 text-xs text-soft">
          <span>{t("scale.allTo", { who: seller })}</span>
          <span className="text-end">{t("scale.allTo", { who: buyer })}</span>
        </div>
      </div>
      <ul className="grid gap-2 text-sm">
        {marks.map((mark) => (
          <li key={mark.key} className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-baseline gap-x-2.5">
            <MarkSign mark={mark} />
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className={mark.kind === "award" || mark.strong ? "font-semibold" : ""}>
                {mark.label}
              </span>
              <span className="figures text-soft">
                {mark.meaning ?? t("scale.share", { who: buyer, share: format.percent(mark.bps) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

const isOnLine = ({ kind }: ScaleMark) => kind === "vote" || kind === "award" || kind === "past";
