import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Status } from "../../../../../shared/escrow/status.ts";
import { When } from "../../time/When.tsx";

interface StationProps {
  status: Status;
  state: "done" | "current" | "ahead";
  at: number | undefined;
  label: string;
  now: number;
  /** Beside each other at any width, rather than only where there is room. */
  across: boolean;
  last: boolean;
}

const layout = {
  across: {
    item: "flex flex-col items-center px-0.5 text-center",
    line: "start-[calc(50%+1.125rem)] top-[0.8125rem] h-0.5 w-[calc(100%-2.25rem)]",
  },
  down: {
    item: "grid not-last:min-h-14 grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 @xl:flex @xl:flex-col @xl:items-center @xl:px-0.5 @xl:text-center",
    line:
      "start-[0.8125rem] top-8 h-[calc(100%-2.25rem)] w-0.5 " +
      "@xl:start-[calc(50%+1.125rem)] @xl:top-[0.8125rem] @xl:h-0.5 @xl:w-[calc(100%-2.25rem)]",
  },
} as const;

/** One state on the path of a trade. */
export function Station({ status, state, at, label, now, across, last }: StationProps) {
  const { t } = useTranslation();
  const { item, line } = layout[across ? "across" : "down"];
  return (
    <li className={`relative ${item}`} aria-current={state === "current" ? "step" : undefined}>
      <Mark state={state} closed={status === "Closed"} />
      <div className="pt-0.5 @xl:pt-1.5">
        <p
          className={`text-sm leading-snug ${state === "current" ? "font-semibold" : state === "ahead" ? "text-faint" : ""}`}
        >
          {label}
          <span className="sr-only"> ({t(`path.${state}`)})</span>
        </p>
        {at === undefined ? null : (
          <p className="text-xs text-soft">
            <When at={at} now={now} />
          </p>
        )}
      </div>
      {last ? null : (
        <span
          aria-hidden="true"
          className={`absolute rounded-full ${line} ${state === "done" ? "bg-accent" : "bg-line"}`}
        />
      )}
    </li>
  );
}

function Mark({ state, closed }: { state: StationProps["state"]; closed: boolean }) {
  const circle = "grid size-7 shrink-0 place-items-center rounded-full";
  if (state === "ahead") return <span aria-hidden="true" className={`${circle} border-2 border-line`} />;
  if (state === "done" || closed)
    return (
      <span aria-hidden="true" className={`${circle} text-on-accent ${closed ? "bg-jade" : "bg-accent"}`}>
        <Check className="size-4" strokeWidth={3} />
      </span>
    );
  return (
    <span aria-hidden="true" className={`${circle} border-2 border-accent bg-sheet`}>
      <span className="size-3 rounded-full bg-accent" />
    </span>
  );
}
