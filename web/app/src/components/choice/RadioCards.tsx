import { type ReactNode, useId } from "react";
import { FieldError } from "../field/Field.tsx";

export interface RadioCard<Value extends string> {
  value: Value;
  title: ReactNode;
  body?: ReactNode;
  /** At the end of the title, such as a price. */
  end?: ReactNode;
  disabled?: boolean;
}

interface RadioCardsProps<Value extends string> {
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  cards: readonly RadioCard<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few ways, each explained where it is chosen. */
export function RadioCards<Value extends string>({
  legend,
  hint,
  error,
  cards,
  value,
  onChange,
}: RadioCardsProps<Value>) {
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      className="grid gap-2"
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <div id={`${id}-legend`} className="mb-1.5 text-sm font-medium">
        {legend}
      </div>
      {hint ? <p className="-mt-1 mb-1 text-sm text-soft">{hint}</p> : null}
      {cards.map((card) => (
        <label
          key={card.value}
          className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 rounded-sheet border border-edge bg-sheet p-4 transition-[border-color,background-color] hover:border-soft has-checked:border-accent has-checked:bg-accent-wash has-checked:ring-1 has-checked:ring-accent has-disabled:cursor-not-allowed has-disabled:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={id}
            value={card.value}
            checked={card.value === value}
            disabled={card.disabled}
            onChange={() => onChange(card.value)}
            aria-labelledby={`${id}-${card.value}`}
            aria-describedby={card.body ? `${id}-${card.value}-body` : undefined}
            className="mt-1 size-4.5 accent-accent outline-none"
          />
          <span className="flex items-baseline justify-between gap-3">
            <span id={`${id}-${card.value}`} className="font-medium">
              {card.title}
            </span>
            {card.end ? <span className="figures shrink-0 text-sm text-soft">{card.end}</span> : null}
          </span>
          {card.body ? (
            <div id={`${id}-${card.value}-body`} className="col-start-2 text-sm text-soft">
              {card.body}
            </div>
          ) : null}
        </label>
      ))}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
