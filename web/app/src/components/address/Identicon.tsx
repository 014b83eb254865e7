import { identiconCells } from "./identiconCells.ts";

/** The same in light and in dark, as what people recognise should be. Decoration beside a name or an address, which say the same in words. */
export function Identicon({ address, className = "size-6" }: { address: string; className?: string }) {
  const { ink, ground, cells } = identiconCells(address);
  return (
    <svg viewBox="0 0 7 7" className={`shrink-0 rounded-full ${className}`} aria-hidden="true">
      <rect width="7" height="7" fill="#f6f2ea" />
      <rect width="7" height="7" fill={ground} fillOpacity="0.3" />
      <path
        fill={ink}
        d={cells
          .flatMap((row, y) => row.map((on, x) => (on ? `M${x + 1} ${y + 1}h1.02v1.02h-1.02z` : "")))
          .join("")}
      />
    </svg>
  );
}
