export type ButtonKind = "primary" | "quiet" | "text" | "danger";
export type ButtonSize = "medium" | "small";

const base =
  "inline-flex items-center justify-center gap-2 rounded-control font-medium text-center no-underline select-none " +
  "transition-[background-color,border-color,color,scale] active:scale-[0.985] " +
  "disabled:opacity-55 disabled:active:scale-100 aria-disabled:opacity-55";

const kinds: Record<ButtonKind, string> = {
  primary: "bg-accent text-on-accent enabled:hover:bg-accent-deep [a&]:hover:bg-accent-deep",
  quiet: "border border-edge bg-sheet text-ink enabled:hover:border-accent [a&]:hover:border-accent",
  text: "text-accent enabled:hover:bg-accent-wash [a&]:hover:bg-accent-wash",
  danger: "bg-danger text-on-danger enabled:hover:brightness-95",
};

/** At least 44 px in the thumb's reach; the small one is for rows that also open by a larger target. */
const sizes: Record<ButtonSize, string> = {
  medium: "min-h-12 px-5 py-2.5 text-base",
  small: "min-h-9 px-3 py-1 text-sm",
};

/** The look of a button, for links that act like one. */
export function buttonClass({
  kind = "primary",
  size = "medium",
  wide = false,
}: {
  kind?: ButtonKind;
  size?: ButtonSize;
  wide?: boolean;
} = {}): string {
  return `${base} ${kinds[kind]} ${sizes[size]}${wide ? " w-full" : ""}`;
}
