import { encode } from "uqr";

/** Dark on light in both themes, since cameras expect that, with the quiet zone that the standard asks for. */
export function QrCode({
  text,
  label,
  className = "w-56",
}: {
  text: string;
  label: string;
  className?: string;
}) {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={`aspect-square h-auto max-w-full rounded-control ${className}`}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path
        fill="#16140f"
        d={data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : ""))).join("")}
      />
    </svg>
  );
}
