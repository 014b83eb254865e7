import { useId } from "react";

interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string; lang?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of two or three words, all in view. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5">
      <legend className="float-start text-sm font-medium">{label}</legend>
      <div className="flex gap-1 rounded-control bg-sunken p-1">
        {options.map((option) => (
          <label
            key={option.value}
            lang={option.lang}
            className="relative grid min-h-10 cursor-pointer place-items-center rounded-[calc(var(--radius-control)-0.2rem)] px-3.5 text-sm text-soft transition-colors hover:text-ink has-checked:bg-sheet has-checked:font-semibold has-checked:text-accent has-checked:shadow-sheet has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
