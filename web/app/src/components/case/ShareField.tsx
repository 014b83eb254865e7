import { type ReactNode, useId, useState } from "react";
import { useFormat } from "../../lib/format/useFormat.ts";
import { TextField } from "../field/TextField.tsx";
import { percentText, readPercent } from "./readPercent.ts";

interface ShareFieldProps {
  label: string;
  hint?: ReactNode;
  /** The sentence for what was typed and is no share. */
  invalid: string;
  /** What else is wrong. */
  error?: ReactNode;
  /** In basis points; null before there is one, and while what is typed is none. */
  value: number | null;
  onChange: (bps: number | null) => void;
  /** Of the slider, in basis points. */
  step?: number;
}

/** A share by hand on a slider, or typed to the hundredth of a percent. */
export function ShareField({ label, hint, invalid, error, value, onChange, step = 100 }: ShareFieldProps) {
  const slider = useId();
  const { percent } = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? "" : percentText(value));
  function slide({ value: bps }: HTMLInputElement) {
    setTyped(null);
    onChange(Number(bps));
  }
  return (
    <div className="grid gap-2">
      <TextField
        label={label}
        hint={hint}
        error={value === null && typed !== null ? invalid : error}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(next) => {
          setTyped(next);
          onChange(readPercent(next));
        }}
        onBlur={() => value !== null && setTyped(null)}
        end={<span className="grid w-6 place-items-center text-soft">%</span>}
      />
      <input
        id={slider}
        type="range"
        aria-label={label}
        min={0}
        max={10_000}
        step={step}
        value={value ?? 5_000}
        aria-valuetext={value === null ? "–" : percent(value)}
        onChange={(event) => slide(event.target)}
        // The thumb has to stand somewhere before there is a share: a press where it stands changes no value.
        onPointerUp={(event) => slide(event.currentTarget)}
        className={`h-11 w-full cursor-pointer accent-accent ${value === null ? "opacity-40" : ""}`}
      />
    </div>
  );
}
