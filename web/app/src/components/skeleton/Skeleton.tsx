/** A quiet place for what is still coming: give it the size of what will stand there. */
export function Skeleton({ className = "h-5 w-full" }: { className?: string }) {
  return (
    <span aria-hidden="true" className={`block animate-breathe rounded-control bg-line/70 ${className}`} />
  );
}
