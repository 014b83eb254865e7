import type { ReactNode } from "react";

interface CardFrameProps {
  /** What kind of card it is; read out as the card's name, too. */
  title: string;
  icon: ReactNode;
  children: ReactNode;
}

/** The sheet that every card lies on, as wide as the message around it: its colours are those of a sheet, whoever wrote it. */
export function CardFrame({ title, icon, children }: CardFrameProps) {
  return (
    <article aria-label={title} className="-mx-1.5 grid min-w-0 gap-3 rounded-control bg-sheet p-3 text-ink">
      <p className="flex items-center gap-2 text-sm font-semibold text-soft *:shrink-0">
        {icon}
        <span className="min-w-0 shrink!">{title}</span>
      </p>
      {children}
    </article>
  );
}
