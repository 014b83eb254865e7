import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/format/useFormat.ts";

interface DeadlineProps {
  /** Last instant at which acting is in time, Unix seconds. */
  at: number;
  /** The chain's time, never the device's. */
  now: number;
  /** A sentence: who acts next, or what happens then. */
  next?: ReactNode;
  yours?: boolean;
}

/** "in 2 days (23 Nov 18:00)", and who acts next. */
export function Deadline({ at, now, next, yours }: DeadlineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span>
      <time
        dateTime={new Date(at * 1_000).toISOString()}
        className={`figures ${yours && at >= now ? "font-semibold text-amber" : ""}`}
      >
        {t("time.deadline", { distance: format.distance(at, now), instant: format.instant(at, now) })}
      </time>
      {next ? <span className="text-soft"> · {next}</span> : null}
    </span>
  );
}
