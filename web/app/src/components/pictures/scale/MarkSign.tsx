import type { ScaleMark } from "./scaleMark.ts";

const inks = {
  buyer: "text-accent",
  seller: "text-ink",
  arbitrator: "text-jade",
  mediator: "text-jade",
} as const;

/** Each kind of mark has its own shape, so that colour alone says nothing. */
export function MarkSign({ mark, large = false }: { mark: ScaleMark; large?: boolean }) {
  const ink = mark.by && mark.kind !== "past" ? inks[mark.by] : "text-faint";
  const size = large ? (mark.kind === "award" ? "size-7" : "size-4") : "size-3.5";
  return (
    <svg viewBox="0 0 16 16" className={`${size} ${ink}`} aria-hidden="true">
      {shapes[mark.kind]}
    </svg>
  );
}

const shapes = {
  offer: (
    <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2.2" />
  ),
  past: <circle cx="8" cy="8" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  proposal: <path d="M8 2l6 6-6 6-6-6z" fill="none" stroke="currentColor" strokeWidth="2" />,
  claim: <path d="M8 2l6 11H2z" fill="currentColor" />,
  answer: <path d="M8 14L2 3h12z" fill="currentColor" />,
  default: <path d="M3 8h10" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />,
  vote: <circle cx="8" cy="8" r="4.5" fill="currentColor" stroke="var(--color-sheet)" strokeWidth="1.5" />,
  award: (
    <>
      <rect
        x="1.5"
        y="1.5"
        width="13"
        height="13"
        rx="3"
        fill="currentColor"
        stroke="var(--color-sheet)"
        strokeWidth="1"
      />
      <path
        d="M4.8 8.2l2.2 2.2 4.2-4.6"
        fill="none"
        stroke="var(--color-sheet)"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
} as const;
