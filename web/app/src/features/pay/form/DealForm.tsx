import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { RadioCards } from "../../../components/choice/RadioCards.tsx";
import { DeadlineField } from "../../../components/deal/DeadlineField.tsx";
import { MoneyFields } from "../../../components/deal/MoneyFields.tsx";
import { PolicyField } from "../../../components/deal/PolicyField.tsx";
import { WordsFields } from "../../../components/deal/WordsFields.tsx";
import { focusFirstError } from "../../../components/field/focusFirstError.ts";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { chosenCoin } from "../../../lib/deal/payCoins.ts";
import { useJudged } from "../../../lib/deal/useJudged.ts";
import type { KnownParty } from "../party/KnownParty.ts";
import { PartyField } from "../party/PartyField.tsx";
import { type Deal, type DraftContext, type Problems, readDraft } from "./readDraft.ts";
import type { DraftControl } from "./useDraft.ts";

interface DealFormProps {
  control: DraftControl;
  context: DraftContext;
  known: readonly KnownParty[];
  who: "seller" | "buyer";
  onLink: (text: string) => boolean;
  /** The draft holds and goes on to its agreement. */
  onDeal: (deal: Deal) => void;
}

/** Whom, what, how much, by when and under which rules: the same for a payment and for a request. */
export function DealForm({ control, context, known, who, onLink, onDeal }: DealFormProps) {
  const { t } = useTranslation("pay");
  const form = useRef<HTMLFormElement>(null);
  const judged = useJudged<keyof Problems>();
  const { draft, change } = control;
  const reading = readDraft(draft, context);
  const problems = reading.problems ?? {};
  const coin = chosenCoin(context.coins, draft.coin);
  const policy = context.policies.find((offer) => offer.id === draft.policy);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (reading.deal) return onDeal(reading.deal);
    judged.judgeAll();
    focusFirstError(form.current);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <Section title={t(`form.${who}`)}>
        <PartyField
          who={who}
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
      <Section title={t("form.what")}>
        <RadioCards
          legend={t("words.kind")}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          cards={[
            { value: "goods", title: t("words.goods"), body: t("words.goodsBody") },
            { value: "service", title: t("words.service"), body: t("words.serviceBody") },
          ]}
        />
        <WordsFields
          draft={draft}
          change={change}
          problems={problems}
          judged={judged}
          example={t("words.titleExample")}
        />
      </Section>
      <Section title={t("form.money")}>
        <MoneyFields
          label={t("money.amount")}
          coins={context.coins}
          coin={coin}
          onCoin={(key) => change({ coin: key })}
          text={draft.amount}
          onText={(amount) => change({ amount })}
          onLeave={() => judged.leave("amount")}
          judged={judged.judged("amount")}
          overBalance={problems.amount === "amountOverBalance"}
          balanceOf={context.balanceOf}
          feeBps={policy?.named.content.feeBps ?? null}
        />
      </Section>
      <Section title={t("form.when")}>
        <DeadlineField
          text={draft.deliverBy}
          onChange={(deliverBy) => change({ deliverBy })}
          judged={judged.judged("deliverBy")}
          now={context.now}
        />
      </Section>
      <Section title={t("form.rules")} framed={false}>
        <PolicyField
          offers={context.policies}
          value={draft.policy}
          onChange={(policy) => change({ policy })}
          problem={problems.policy}
          judged={judged.judged("policy")}
          kind={draft.kind}
          token={coin}
          parties={[context.you]}
        />
      </Section>
      <div className="grid gap-3">
        {judged.sent && reading.problems ? (
          <Notice kind="danger" live="status">
            {t("form.incomplete")}
          </Notice>
        ) : null}
        <Button type="submit" wide>
          {t(who === "seller" ? "form.toAgreement" : "form.toRequest")}
        </Button>
      </div>
    </form>
  );
}
