/** The seal (印章): 「 and 」, the two speech marks of Chinese writing, face each other around what they agree on. */
export function Seal({ className = "size-9" }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" className={className} aria-hidden="true">
      <rect width="48" height="48" rx="9" className="fill-accent" />
      <path
        d="M12 30V12h15M36 18v18H21"
        fill="none"
        strokeWidth="5.5"
        strokeLinecap="square"
        className="stroke-on-accent"
      />
      <rect x="20.5" y="20.5" width="7" height="7" rx="1.5" className="fill-on-accent" />
    </svg>
  );
}
