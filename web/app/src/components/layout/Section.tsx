import { type ReactNode, useId } from "react";

/** A part of a page with its heading; `framed` puts it on a sheet of paper. */
export function Section({
  title,
  actions,
  framed = true,
  children,
}: {
  title: ReactNode;
  actions?: ReactNode;
  framed?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-3">
      <div className="flex min-h-9 items-center justify-between gap-3">
        <h2 id={id} className="font-serif text-lg font-semibold">
          {title}
        </h2>
        {actions}
      </div>
      {framed ? (
        <div className="grid min-w-0 gap-4 rounded-sheet border border-line bg-sheet p-4 sm:p-5">
          {children}
        </div>
      ) : (
        children
      )}
    </section>
  );
}
