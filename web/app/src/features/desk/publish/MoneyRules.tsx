import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { tokenTitle } from "../../../../../shared/money/token.ts";
import { LocalWorth } from "../../../components/amount/LocalWorth.tsx";
import { AmountField } from "../../../components/field/AmountField.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { listedCoins } from "../../../lib/chain/listedCoins.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Problems } from "./problems.ts";
import type { RosterDraft } from "./RosterDraft.ts";
import { isNamedDraft } from "./shapeOf.ts";

/** The contract takes at most a tenth. */
const bounties = [0, 100, 200, 500, 1_000];

interface MoneyRulesProps {
  draft: RosterDraft;
  onChange: (change: Partial<RosterDraft>) => void;
  problems: Problems;
  coin: CoinView;
}

/** What a case costs, what a draw pays, and what an arbitrator puts at stake. */
export function MoneyRules({ draft, onChange, problems, coin }: MoneyRulesProps) {
  const { t } = useTranslation("desk");
  const coins = listedCoins(useChain().config);
  const { locale, percent } = useFormat();
  const worthOf = (text: string) => {
    const parsed = parseAmount(text, coin.decimals, locale);
    return parsed.ok ? <LocalWorth amount={parsed.value} coin={coin} /> : undefined;
  };
  return (
    <>
      <Select
        label={t("publish.coin")}
        hint={t("publish.coinHint")}
        value={draft.coin}
        onChange={(value) => onChange({ coin: value as Address })}
        options={coins.map((one) => ({ value: one.address, label: tokenTitle(one, coins) }))}
      />
      {isNamedDraft(draft) ? null : (
        <Select
          label={t("publish.bountyBps")}
          hint={t("publish.bountyBpsHint")}
          value={String(draft.bountyBps)}
          onChange={(value) => onChange({ bountyBps: Number(value) })}
          error={problems.bountyBps ? t(`publish.problem.${problems.bountyBps}`) : undefined}
          options={[...new Set([...bounties, draft.bountyBps])].map((bps) => ({
            value: String(bps),
            label: percent(bps),
          }))}
        />
      )}
      {(["seatFee", "minStake", "slash"] as const).map((field) => (
        <AmountField
          key={field}
          label={t(`publish.${field}`)}
          hint={t(`publish.${field}Hint`)}
          text={draft[field]}
          onTextChange={(text) => onChange({ [field]: text })}
          decimals={coin.decimals}
          symbol={coin.label}
          judged={false}
          local={worthOf(draft[field])}
          error={problems[field] ? t(`publish.problem.${problems[field]}`) : undefined}
        />
      ))}
    </>
  );
}
