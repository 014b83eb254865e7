import { CircleCheck, Hourglass, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type NoticeKind = "info" | "wait" | "danger" | "success";

const looks = {
  info: { Icon: Info, box: "bg-accent-wash", mark: "text-accent" },
  wait: { Icon: Hourglass, box: "bg-amber-wash", mark: "text-amber" },
  danger: { Icon: TriangleAlert, box: "bg-danger-wash", mark: "text-danger" },
  success: { Icon: CircleCheck, box: "bg-jade-wash", mark: "text-jade" },
} as const;

interface NoticeProps {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
  /** It came up while the reader was here: a screen reader says it. `alert` interrupts, so only for danger. */
  live?: "status" | "alert";
}

/** Amber waits on you, jade arrived, red is danger; everything else is plain information. */
export function Notice({ kind = "info", title, children, action, live }: NoticeProps) {
  const { Icon, box, mark } = looks[kind];
  return (
    <div
      role={live}
      className={`grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 rounded-sheet p-4 ${box}`}
    >
      <Icon className={`mt-0.5 size-5 ${mark}`} aria-hidden="true" />
      <div className="grid gap-1">
        {title ? <p className={`font-semibold ${mark}`}>{title}</p> : null}
        {children ? <div className="text-sm">{children}</div> : null}
        {action ? <div className="mt-2 flex flex-wrap gap-2">{action}</div> : null}
      </div>
    </div>
  );
}
