import type { ReactNode } from "react";

interface EmptyStateProps {
  /** A drawing or an icon that says nothing the words do not. */
  picture?: ReactNode;
  title: ReactNode;
  /** Teaches: what will stand here, how it comes to be, what it is good for. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ picture, title, children, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-3 rounded-sheet border border-dashed border-line px-6 py-10 text-center">
      {picture ? <div className="text-faint [&>svg]:size-9">{picture}</div> : null}
      <p className="font-serif text-lg font-semibold">{title}</p>
      <div className="max-w-prose text-balance text-sm text-soft">{children}</div>
      {action ? <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
