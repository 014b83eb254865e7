import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { type ButtonKind, type ButtonSize, buttonClass } from "./buttonClass.ts";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> {
  kind?: ButtonKind;
  size?: ButtonSize;
  wide?: boolean;
  /** Work is going on: the button keeps its place and focus but takes no second press. */
  busy?: boolean;
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  kind,
  size,
  wide,
  busy = false,
  icon,
  type = "button",
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? "button" : type}
      className={buttonClass({ kind, size, wide })}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy ? <Turning /> : icon}
      {children}
    </button>
  );
}

function Turning() {
  return (
    <svg viewBox="0 0 20 20" className="size-[1.1em] animate-turn" aria-hidden="true">
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2.5" opacity="0.3" />
      <path
        d="M10 2a8 8 0 0 1 8 8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
