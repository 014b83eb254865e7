import { groupedHex } from "../../lib/format/shortHex.ts";

/** All forty digits, grouped by spacing alone, so that selecting and copying gives the address itself. */
export function FullAddress({ address }: { address: string }) {
  const places = groupedHex(address).map((group, place) => ({ group, place }));
  return (
    <span className="-me-1.5 inline-block font-mono text-sm leading-7 [overflow-wrap:anywhere]">
      {places.map(({ group, place }) => (
        <span key={place} className={`me-1.5 inline-block ${place % 2 === 0 ? "text-ink" : "text-accent"}`}>
          {group}
        </span>
      ))}
    </span>
  );
}
