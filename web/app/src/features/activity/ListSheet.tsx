import { Children, type ReactNode } from "react";

/** A sheet of rows with hairlines between them. */
export function ListSheet({ children, waiting = false }: { children: ReactNode; waiting?: boolean }) {
  const frame = waiting ? "border-amber bg-amber-wash divide-line" : "border-line bg-sheet divide-line";
  return (
    <ul className={`divide-y overflow-hidden rounded-sheet border ${frame}`}>
      {Children.map(children, (row) => (
        <li>{row}</li>
      ))}
    </ul>
  );
}
