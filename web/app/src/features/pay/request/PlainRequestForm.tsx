import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { Button } from "../../../components/button/Button.tsx";
import { MoneyFields } from "../../../components/deal/MoneyFields.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ShareLink } from "../../../components/share/ShareLink.tsx";
import { chosenCoin, payCoins } from "../../../lib/deal/payCoins.ts";
import { useJudged } from "../../../lib/deal/useJudged.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { linkUrl } from "../../../lib/links/linkUrl.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { RequestFormProps } from "./ProtectedRequest.tsx";
import { noteLimit, type PlainRequest, type PlainRequestDraft, readPlainRequest } from "./plainRequest.ts";

const nothing: PlainRequestDraft = { coin: null, amount: "", note: "" };

/** Asks for money that nothing protects, which the payer is told. */
export function PlainRequestForm({ account, chooser }: RequestFormProps) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const coins = payCoins(useChain().config);
  const [draft, setDraft] = useState(nothing);
  const { judged, leave, judgeAll } = useJudged<"amount">();
  const [made, setMade] = useState<PlainRequest | null>(null);
  const reading = readPlainRequest(draft, coins, account.address, locale);
  const change = (changes: Partial<PlainRequestDraft>) => setDraft((before) => ({ ...before, ...changes }));

  function submit(event: FormEvent) {
    event.preventDefault();
    judgeAll();
    if (reading.ok) setMade(reading.request);
  }

  if (made) return <Ready request={made} onChange={() => setMade(null)} />;
  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      {chooser}
      <Section title={t("plain.amount")}>
        <MoneyFields
          label={t("request.amountOpen")}
          coins={coins}
          coin={chosenCoin(coins, draft.coin)}
          onCoin={(coin) => change({ coin })}
          text={draft.amount}
          onText={(amount) => change({ amount })}
          onLeave={() => leave("amount")}
          judged={judged("amount") && draft.amount.trim() !== ""}
          overBalance={false}
          balanceOf={() => null}
          feeBps={null}
        />
        <TextField
          label={t("request.note")}
          hint={t("request.noteHint")}
          optional
          maxLength={noteLimit}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      </Section>
      <Button type="submit" wide>
        {t("request.plainSubmit")}
      </Button>
    </form>
  );
}

function Ready({ request, onChange }: { request: PlainRequest; onChange: () => void }) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const { coin, amount, code, uri } = request;
  const money =
    amount === null ? coin.symbol : `${formatAmount(amount, coin.decimals, locale)} ${coin.symbol}`;
  return (
    <>
      <Section title={t("request.readyTitle")}>
        <p className="text-sm text-soft">{t("request.plainReadyLead")}</p>
        <ShareLink
          url={linkUrl(code)}
          label={t("request.label", { amount: money })}
          fileName="parley-request"
        />
        <Disclosure title={t("request.otherWallets")}>
          <ShareLink url={uri} label={t("request.otherWalletsLabel")} fileName="payment-request" />
        </Disclosure>
      </Section>
      <div>
        <Button kind="quiet" onClick={onChange}>
          {t("request.change")}
        </Button>
      </div>
    </>
  );
}
