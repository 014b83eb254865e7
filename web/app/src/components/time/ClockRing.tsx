import type { ReactNode } from "react";
import { clockFraction } from "./clockFraction.ts";

interface ClockRingProps {
  startedAt: number;
  endsAt: number;
  now: number;
  /** Amber while it waits on the reader, ink while it waits on somebody else. */
  yours?: boolean;
  className?: string;
  /** In the middle of the ring. */
  children?: ReactNode;
}

/** A clock as a ring that empties. Words beside it (`Deadline`) say the same. */
export function ClockRing({
  startedAt,
  endsAt,
  now,
  yours,
  className = "size-11",
  children,
}: ClockRingProps) {
  const left = clockFraction(startedAt, endsAt, now);
  return (
    <span className={`relative inline-grid shrink-0 place-items-center ${className}`}>
      <svg viewBox="0 0 44 44" className="absolute inset-0 size-full -rotate-90" aria-hidden="true">
        <circle cx="22" cy="22" r="19.5" fill="none" strokeWidth="3" className="stroke-line" />
        {left > 0 ? (
          <circle
            cx="22"
            cy="22"
            r="19.5"
            fill="none"
            strokeWidth="3"
            strokeLinecap="round"
            pathLength="1"
            strokeDasharray={`${left} 1`}
            className={`transition-[stroke-dasharray] duration-250 ${yours ? "stroke-amber" : "stroke-accent"}`}
          />
        ) : null}
      </svg>
      <span className="relative">{children}</span>
    </span>
  );
}
