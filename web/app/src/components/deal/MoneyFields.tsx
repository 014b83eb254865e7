import { useTranslation } from "react-i18next";
import { sellerFee, sellerNet } from "../../../../shared/escrow/amounts.ts";
import { cutAmount, formatAmount } from "../../../../shared/money/formatAmount.ts";
import { parseAmount } from "../../../../shared/money/parseAmount.ts";
import { tokenKey, tokenMark, tokenTitle } from "../../../../shared/money/token.ts";
import type { PayCoin } from "../../lib/deal/payCoins.ts";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { LocalWorth } from "../amount/LocalWorth.tsx";
import { AmountField } from "../field/AmountField.tsx";
import { Select } from "../select/Select.tsx";

interface MoneyFieldsProps {
  label: string;
  coins: readonly PayCoin[];
  coin: PayCoin;
  onCoin: (key: string) => void;
  text: string;
  onText: (text: string) => void;
  onLeave: () => void;
  judged: boolean;
  overBalance: boolean;
  /** What the payer has; null in a request, or while it is not known. */
  balanceOf: (coin: PayCoin) => bigint | null;
  /** The policy's fee on what the seller receives; null while none is chosen. */
  feeBps: number | null;
}

/** How much of which coin, what that is worth, and what arrives. */
export function MoneyFields(props: MoneyFieldsProps) {
  const { label, coins, coin, onCoin, text, onText, onLeave, judged, overBalance, balanceOf, feeBps } = props;
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const money = (amount: bigint) => `${formatAmount(amount, coin.decimals, locale)} ${coin.symbol}`;
  const overview = (amount: bigint, { decimals }: PayCoin) =>
    cutAmount(amount, decimals, locale) ?? formatAmount(amount, decimals, locale);
  const balance = balanceOf(coin);
  const parsed = parseAmount(text, coin.decimals, locale);
  return (
    <div className="grid gap-4">
      <Select
        label={t("money.coin")}
        hint={
          tokenMark(coin, coins) === null
            ? undefined
            : t("money.sharedSymbol", { symbol: coin.symbol, address: shortHex(coin.address) })
        }
        value={tokenKey(coin)}
        onChange={onCoin}
        options={coins.map((one) => {
          const has = balanceOf(one);
          const balance = has === null ? null : overview(has, one);
          return { value: tokenKey(one), label: tokenTitle(one, coins, balance) };
        })}
      />
      <AmountField
        label={label}
        text={text}
        onTextChange={onText}
        decimals={coin.decimals}
        symbol={coin.symbol}
        judged={judged}
        onBlur={onLeave}
        error={
          overBalance && balance !== null
            ? t("problem.amountOverBalance", { balance: money(balance) })
            : undefined
        }
        maximum={balance !== null && balance > 0n && coin.methods.length > 0 ? balance : undefined}
        local={parsed.ok ? <LocalWorth amount={parsed.value} coin={coin} /> : undefined}
      />
      {parsed.ok && feeBps !== null ? (
        <p className="figures -mt-2 text-sm text-soft">
          {feeBps === 0
            ? t("money.netWhole", { net: money(parsed.value) })
            : t("money.net", {
                net: money(sellerNet(parsed.value, feeBps)),
                fee: money(sellerFee(parsed.value, feeBps)),
              })}
        </p>
      ) : null}
    </div>
  );
}
