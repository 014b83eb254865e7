import { useFormat } from "../../lib/format/useFormat.ts";

/** When something happened: the instant, with the distance on hover. */
export function When({ at, now }: { at: number; now: number }) {
  const format = useFormat();
  return (
    <time dateTime={new Date(at * 1_000).toISOString()} title={format.distance(at, now)} className="figures">
      {format.instant(at, now)}
    </time>
  );
}
