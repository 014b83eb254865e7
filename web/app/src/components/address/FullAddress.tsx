import { groupedHex } from "../../lib/format/shortHex.ts";

/** All forty digits, grouped by spacing alone, so that selecting and copying gives the address itself. */
export function FullAddress({ address }: { address: string }) {
  return (
    <span className="font-mono text-sm leading-7 [overflow-wrap:anywhere]">
      {groupedHex(address).map((group, index) => (
        <span
          key={`${index}-${group}`}
          className={`inline-block me-1.5 ${index % 2 === 0 ? "text-ink" : "text-accent"}`}
        >
          {group}
        </span>
      ))}
    </span>
  );
}
