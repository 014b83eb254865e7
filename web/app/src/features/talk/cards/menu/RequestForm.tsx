import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { parseAmount } from "../../../../../../shared/money/parseAmount.ts";
import { tokenKey, tokenTitle } from "../../../../../../shared/money/token.ts";
import { LocalWorth } from "../../../../components/amount/LocalWorth.tsx";
import { Button } from "../../../../components/button/Button.tsx";
import { AmountField } from "../../../../components/field/AmountField.tsx";
import { ActFailure } from "../../../../components/notice/ActFailure.tsx";
import { Select } from "../../../../components/select/Select.tsx";
import { listedCoins } from "../../../../lib/chain/listedCoins.ts";
import { useFormat } from "../../../../lib/format/useFormat.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { useSendCard } from "./useSendCard.ts";

/** Asks the room for money: how much of which coin. Without an amount the payer chooses. */
export function RequestForm({ scene, onSent }: { scene: RoomScene; onSent: () => void }) {
  const { t } = useTranslation("talkCards");
  const { locale } = useFormat();
  const coins = listedCoins(useChain().config);
  const [key, setKey] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [judged, setJudged] = useState(false);
  const sending = useSendCard(scene, onSent);
  const coin = coins.find((one) => tokenKey(one) === key) ?? coins[0];
  if (!coin) return null;
  const parsed = parseAmount(text, coin.decimals, locale);
  const isOpen = text.trim() === "";

  function submit(event: FormEvent) {
    event.preventDefault();
    // A portal in the page, within the composer in React: what is being written there is not sent with it.
    event.stopPropagation();
    setJudged(true);
    if (!coin || !(parsed.ok || isOpen)) return;
    const { chainId, address: token } = coin;
    sending.mutate({ card: "request", chainId, token, amount: parsed.ok ? parsed.value : null });
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Select
        label={t("ask.coin")}
        value={tokenKey(coin)}
        onChange={setKey}
        options={coins.map((one) => ({ value: tokenKey(one), label: tokenTitle(one, coins) }))}
      />
      <AmountField
        label={t("ask.amount")}
        hint={t("ask.amountHint")}
        optional
        text={text}
        onTextChange={setText}
        onBlur={() => setJudged(true)}
        decimals={coin.decimals}
        symbol={coin.symbol}
        judged={judged && !isOpen}
        local={parsed.ok ? <LocalWorth amount={parsed.value} coin={coin} /> : undefined}
      />
      {scene.others.length > 1 ? <p className="text-sm text-soft">{t("ask.everybody")}</p> : null}
      <ActFailure error={sending.error} />
      <Button type="submit" wide busy={sending.isPending}>
        {t("ask.send")}
      </Button>
    </form>
  );
}
