import { type ReactNode, useContext, useEffect, useRef } from "react";
import { NavigatedContext } from "./NavigatedContext.ts";

interface PageProps {
  /** Heading of the page and title of the document. */
  title: string;
  /** A sentence under the heading. */
  lead?: ReactNode;
  /** Usually a `BackLink`. */
  back?: ReactNode;
  /** At the heading's end, such as a menu. */
  actions?: ReactNode;
  /** Context that stands beside the column on a wide screen and below it on a phone. */
  aside?: ReactNode;
  /** What is printed of it is a paper with a heading of its own. */
  paper?: boolean;
  children: ReactNode;
}

export function Page({ title, lead, back, actions, aside, paper, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigated = useContext(NavigatedContext);

  useEffect(() => {
    document.title = `${title} · Parley`;
  }, [title]);

  useEffect(() => {
    if (!navigated.current) return;
    navigated.current = false;
    heading.current?.focus({ preventScroll: true });
  }, [navigated]);

  return (
    <div
      className={`mx-auto flex animate-arrive flex-col gap-10 xl:flex-row xl:items-start ${aside ? "max-w-column xl:max-w-[67rem]" : "max-w-column"}`}
    >
      <div className="grid w-full min-w-0 grid-cols-[minmax(0,1fr)] gap-6">
        <header className={`grid gap-2 ${paper ? "print:hidden" : ""}`}>
          {back}
          <div className="flex items-start justify-between gap-3">
            <h1 ref={heading} tabIndex={-1} className="font-serif text-2xl font-semibold">
              {title}
            </h1>
            {actions}
          </div>
          {lead ? <p className="text-soft">{lead}</p> : null}
        </header>
        {children}
      </div>
      {aside ? <aside className="w-full xl:sticky xl:top-10 xl:w-72 xl:shrink-0">{aside}</aside> : null}
    </div>
  );
}
