import type { ReactNode } from "react";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { ClockRing } from "../../time/ClockRing.tsx";
import { Deadline } from "../../time/Deadline.tsx";

export interface PathClock {
  /** Last instant at which acting is in time. */
  endsAt: number;
  /** It waits on the reader. */
  yours: boolean;
  /** "Deliver the goods", "The seller delivers the goods". */
  who: ReactNode;
  /** What happens when nobody does. */
  otherwise?: ReactNode;
}

/** Who must do what, by when, and what happens otherwise, with the clock as a ring. */
export function PathNow({ clock, startedAt, now }: { clock: PathClock; startedAt: number; now: number }) {
  const format = useFormat();
  const { endsAt, yours, who, otherwise } = clock;
  return (
    <figcaption
      className={`grid grid-cols-[auto_minmax(0,1fr)] items-center gap-4 rounded-sheet p-4 ${yours ? "bg-amber-wash" : "bg-sunken"}`}
    >
      <ClockRing startedAt={startedAt} endsAt={endsAt} now={now} yours={yours} className="size-16">
        <span aria-hidden="true" className="figures text-sm font-semibold">
          {format.remaining(endsAt, now)}
        </span>
      </ClockRing>
      <div className="grid gap-0.5">
        <p className="font-semibold">{who}</p>
        <p className="text-sm">
          <Deadline at={endsAt} now={now} yours={yours} />
        </p>
        {otherwise ? <p className="text-sm text-soft">{otherwise}</p> : null}
      </div>
    </figcaption>
  );
}
