interface ProgressLineProps {
  /** What is going on, in words: "Waiting for the block". */
  label: string;
  /** 0 … 1, or nothing while nobody can know. */
  value?: number;
}

export function ProgressLine({ label, value }: ProgressLineProps) {
  const percent = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className="grid gap-1.5">
      <p className="text-sm text-soft" aria-live="polite">
        {label}
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-1 overflow-hidden rounded-full bg-line"
      >
        <div
          className={`h-full rounded-full bg-accent transition-[width] duration-250 ${percent === undefined ? "w-2/5 animate-sweep" : ""}`}
          style={percent === undefined ? undefined : { width: `${percent}%` }}
        />
      </div>
    </div>
  );
}
