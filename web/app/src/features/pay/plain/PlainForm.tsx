import { Link } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { Button } from "../../../components/button/Button.tsx";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { Checkbox } from "../../../components/choice/Checkbox.tsx";
import { MoneyFields } from "../../../components/deal/MoneyFields.tsx";
import { focusFirstError } from "../../../components/field/focusFirstError.ts";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { chosenCoin } from "../../../lib/deal/payCoins.ts";
import { useJudged } from "../../../lib/deal/useJudged.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { addressInHash } from "../../../lib/links/addressInHash.ts";
import type { TalkOrigin } from "../../../lib/talk/room/talkOrigin.ts";
import type { KnownParty } from "../party/KnownParty.ts";
import { PartyField } from "../party/PartyField.tsx";
import {
  type PlainContext,
  type PlainDeal,
  type PlainDraft,
  type PlainProblems,
  readPlain,
} from "./readPlain.ts";

interface PlainFormProps {
  /** What a link asks for; the payer may still change it. */
  asked: PlainDraft;
  /** The conversation that led here, which leads on to a protected payment, too. */
  from: TalkOrigin;
  context: PlainContext;
  known: readonly KnownParty[];
  busy: boolean;
  onLink: (text: string) => boolean;
  onDeal: (deal: PlainDeal) => void;
  /** What is asked for beside the payment itself. */
  children?: ReactNode;
}

/** A payment without protection, which says so before and while it is filled in. */
export function PlainForm({ asked, from, context, known, busy, onLink, onDeal, children }: PlainFormProps) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const judged = useJudged<keyof PlainProblems | "understood">();
  const [draft, setDraft] = useState(asked);
  const [understood, setUnderstood] = useState(false);
  const reading = readPlain(draft, context);
  const problems = reading.problems ?? {};
  const coin = chosenCoin(context.coins, draft.coin);
  const change = (changes: Partial<PlainDraft>) => setDraft((before) => ({ ...before, ...changes }));

  function submit(event: FormEvent) {
    event.preventDefault();
    judged.judgeAll();
    if (reading.deal && understood) onDeal(reading.deal);
    else focusFirstError(form.current);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <Notice
        kind="danger"
        title={t("plain.warnTitle")}
        action={
          <Link
            to="/pay/new"
            state={from}
            hash={addressInHash(draft.party) ?? ""}
            className={buttonClass({ kind: "quiet", size: "small" })}
          >
            {t("plain.protect")}
          </Link>
        }
      >
        {t("plain.warn")}
      </Notice>
      <Section title={t("plain.to")}>
        <PartyField
          who="payee"
          text={draft.party}
          onChange={(party) => change({ party })}
          onLeave={() => judged.leave("party")}
          problem={problems.party}
          judged={judged.judged("party")}
          forbidden={context}
          known={known}
          coins={context.coins.filter((one) => one.methods.length > 0)}
          onLink={onLink}
        />
      </Section>
      <Section title={t("plain.amount")}>
        <MoneyFields
          label={t("plain.price")}
          coins={context.coins}
          coin={coin}
          onCoin={(key) => change({ coin: key })}
          text={draft.amount}
          onText={(amount) => change({ amount })}
          onLeave={() => judged.leave("amount")}
          judged={judged.judged("amount")}
          overBalance={problems.amount === "amountOverBalance"}
          balanceOf={context.balanceOf}
          feeBps={null}
        />
      </Section>
      {children}
      <Checkbox
        label={t("plain.understood")}
        checked={understood}
        onChange={setUnderstood}
        error={judged.sent && !understood ? t("plain.understoodMissing") : undefined}
      />
      <Button type="submit" wide busy={busy}>
        {reading.deal
          ? t("plain.send", {
              amount: `${formatAmount(reading.deal.amount, coin.decimals, locale)} ${coin.symbol}`,
            })
          : t("plain.sendEmpty")}
      </Button>
    </form>
  );
}
