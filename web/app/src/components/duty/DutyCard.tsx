import type { ReactNode } from "react";
import { useFormat } from "../../lib/format/useFormat.ts";
import { ClockRing } from "../time/ClockRing.tsx";
import { Deadline } from "../time/Deadline.tsx";

interface DutyCardProps {
  /** Whose it is: "You", "The seller". */
  name: string;
  /** It waits on the reader: amber. */
  yours: boolean;
  /** What there is to do, or that there is nothing. */
  must: ReactNode;
  /** Since when the clock runs against this side; without it no ring is shown. */
  since?: number | undefined;
  /** Until when, and what that instant is called. */
  by?: { at: number; label: string } | undefined;
  now: number;
  /** What it costs, and what happens if nobody does it. */
  children?: ReactNode;
}

/** What one side must or may do, by when, and what comes otherwise. */
export function DutyCard({ name, yours, must, since, by, now, children }: DutyCardProps) {
  const format = useFormat();
  return (
    <article
      aria-label={name}
      className={`grid content-start gap-2 rounded-sheet border p-4 ${yours ? "border-amber bg-amber-wash" : "border-line bg-sheet"}`}
    >
      <div className="flex items-start justify-between gap-3">
        <div className="grid gap-1">
          <p className={`text-xs font-semibold ${yours ? "text-amber" : "text-soft"}`}>{name}</p>
          <div className="grid gap-1 font-medium">{must}</div>
        </div>
        {by && since !== undefined ? (
          <ClockRing startedAt={since} endsAt={by.at} now={now} yours={yours} className="size-14">
            <span aria-hidden="true" className="figures text-xs font-semibold">
              {format.remaining(by.at, now)}
            </span>
          </ClockRing>
        ) : null}
      </div>
      {by ? (
        <p className="text-sm">
          {by.label} <Deadline at={by.at} now={now} yours={yours} />
        </p>
      ) : null}
      {children}
    </article>
  );
}
