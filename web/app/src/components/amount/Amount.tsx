import { Fragment, type ReactNode } from "react";
import { cutAmount, formatAmount } from "../../../../shared/money/formatAmount.ts";
import { useFormat } from "../../lib/format/useFormat.ts";

const sizes = {
  small: "text-sm",
  medium: "text-base",
  large: "text-2xl font-serif font-semibold",
} as const;

const tones = { plain: "", arrived: "text-jade", waiting: "text-amber" } as const;

interface AmountProps {
  /** In the coin's smallest unit; shown exactly, to the last digit that matters, unless `brief`. */
  value: bigint;
  decimals: number;
  /** `tokenLabel` when two coins in view share a symbol. */
  symbol: string;
  /** The line in local currency: a value, its age, or "no rate". */
  local?: ReactNode;
  size?: keyof typeof sizes;
  tone?: keyof typeof tones;
  /** In lists of movements: a plus before what came in. */
  signed?: boolean;
  /** In overviews: the finest digits are cut off. Whoever points at it or has it read out gets them all. */
  brief?: boolean;
  align?: "start" | "end";
}

export function Amount({
  value,
  decimals,
  symbol,
  local,
  size = "medium",
  tone = "plain",
  signed,
  brief,
  align = "start",
}: AmountProps) {
  const { locale } = useFormat();
  const sign = signed && value > 0n ? "+" : "";
  const exact = formatAmount(value, decimals, locale);
  const cut = brief ? cutAmount(value, decimals, locale) : null;
  return (
    <span className={`inline-grid ${align === "end" ? "justify-items-end text-end" : ""}`}>
      <span className={`figures ${sizes[size]} ${tones[tone]}`}>
        {sign}
        {cut ? (
          <span title={exact}>
            <span aria-hidden="true">{cut}</span>
            <span className="sr-only">{exact}</span>
          </span>
        ) : (
          exact
        )}
        &nbsp;
        <span className={size === "large" ? "text-lg font-normal" : ""}>
          {/* The name in brackets may come on a line of its own, but in one piece. */}
          {symbol.split(/ (?=\()/).map((part, index) => (
            <Fragment key={part}>
              {index > 0 ? " " : null}
              <span className="whitespace-nowrap">{part}</span>
            </Fragment>
          ))}
        </span>
      </span>
      {local ? <span className="figures text-xs font-normal text-soft print:hidden">{local}</span> : null}
    </span>
  );
}
