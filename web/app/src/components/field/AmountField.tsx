import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../shared/money/formatAmount.ts";
import { parseAmount } from "../../../../shared/money/parseAmount.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { Field, type FieldProps } from "./Field.tsx";
import { useAmountError } from "./useAmountError.ts";

interface AmountFieldProps extends FieldProps {
  /** As typed: full-width digits, decimal commas and grouping are all read. */
  text: string;
  onTextChange: (text: string) => void;
  decimals: number;
  symbol: string;
  /** Say what is wrong with the text; usually once the field was left or the form was sent. */
  judged: boolean;
  onBlur?: () => void;
  /** "≈ US$12.40", from the caller's rate. */
  local?: ReactNode;
  /** The most that can be entered in one tap. */
  maximum?: bigint;
}

/** An amount of one coin. What was read stands under the field, so that nothing is guessed behind anyone's back. */
export function AmountField(props: AmountFieldProps) {
  const { text, onTextChange, onBlur, decimals, symbol, judged, local, maximum, error, ...field } = props;
  const { t } = useTranslation();
  const { locale } = useFormat();
  const describe = useAmountError();
  const parsed = parseAmount(text, decimals, locale);
  const ownError = judged && !parsed.ok ? describe(parsed.error) : undefined;
  return (
    <Field {...field} error={error ?? ownError}>
      {(control) => (
        <div className="grid gap-1.5">
          <div className="flex items-center gap-2 rounded-control border border-edge bg-sheet pe-3.5 transition-[border-color] focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:border-soft has-aria-invalid:border-danger has-aria-invalid:bg-danger-wash">
            <input
              {...control}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              spellCheck={false}
              placeholder={formatAmount(0n, decimals, locale)}
              value={text}
              onChange={(event) => onTextChange(event.target.value)}
              onBlur={onBlur}
              className="figures min-h-14 w-full min-w-0 bg-transparent ps-3.5 text-xl outline-none"
            />
            <span className="shrink-0 font-medium text-soft">{symbol}</span>
          </div>
          <div className="flex min-h-6 items-baseline justify-between gap-3 text-sm text-soft">
            <span className="figures">
              {parsed.ok ? (
                <>
                  {formatAmount(parsed.value, decimals, locale)} {symbol}
                  {local ? <> · {local}</> : null}
                </>
              ) : null}
            </span>
            {maximum !== undefined ? (
              <button
                type="button"
                className="figures -my-2 min-h-11 shrink-0 rounded-control px-1 text-accent hover:underline"
                onClick={() => onTextChange(formatAmount(maximum, decimals, locale))}
              >
                {t("amount.maximum", { amount: formatAmount(maximum, decimals, locale) })}
              </button>
            ) : null}
          </div>
        </div>
      )}
    </Field>
  );
}
