import { useFormat } from "../../../lib/format/useFormat.ts";
import type { PlacedMark } from "./placeMarks.ts";

const laneHeight = 1.5;

/** Marks as pins that stand on the line or hang from it, each with its label. */
export function Pins({ marks, side }: { marks: readonly PlacedMark[]; side: "above" | "below" }) {
  const format = useFormat();
  const lanes = Math.max(0, ...marks.map((mark) => mark.lane + 1));
  const edge = side === "above" ? "bottom" : "top";
  return (
    <div className="relative" style={{ height: `${lanes * laneHeight}rem` }}>
      {marks.map((mark) => {
        const buyer = mark.by === "buyer";
        return (
          <div
            key={mark.key}
            className="absolute inset-y-0"
            style={{ insetInlineStart: `${mark.bps / 100}%` }}
          >
            <span
              className={`absolute w-0.5 -translate-x-1/2 rounded-full ${buyer ? "bg-accent" : "bg-ink"} ${mark.kind === "default" ? "opacity-40" : ""}`}
              style={{ [edge]: "-0.75rem", height: `${mark.lane * laneHeight + 0.9}rem` }}
            />
            <span
              className={`absolute z-1 bg-sheet px-0.5 text-xs whitespace-nowrap ${buyer ? "text-accent" : mark.kind === "default" ? "text-faint" : "text-ink"}`}
              style={{
                [edge]: `${mark.lane * laneHeight + 0.15}rem`,
                // At the ends the label stays within the scale.
                transform: `translateX(-${mark.bps / 100}%)`,
              }}
            >
              {mark.label} <span className="figures font-semibold">{format.percent(mark.bps)}</span>
            </span>
          </div>
        );
      })}
    </div>
  );
}
