/** The seal (印章): two speech marks that face each other, cut into one stone. */
export function Seal({ className = "size-9" }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" className={className} aria-hidden="true">
      <rect width="48" height="48" rx="10" fill="var(--color-accent)" />
      <g fill="var(--color-on-accent)">
        <path d="M9 11h9.5A3.5 3.5 0 0 1 22 14.500V37l-6-6.500h-3.500A3.500 3.500 0 0 1 9 27Z" />
        <path d="M39 37h-9.5A3.5 3.5 0 0 1 26 33.500V11l6 6.500h3.500A3.500 3.500 0 0 1 39 21Z" />
      </g>
    </svg>
  );
}
