import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { AgreementState } from "../../../../../../shared/agreement/agreementState.ts";
import { templateKinds } from "../../../../../../shared/agreement/template.ts";
import { Button } from "../../../../components/button/Button.tsx";
import { DeadlineField } from "../../../../components/deal/DeadlineField.tsx";
import { MoneyFields } from "../../../../components/deal/MoneyFields.tsx";
import { PolicyField } from "../../../../components/deal/PolicyField.tsx";
import { focusFirstError } from "../../../../components/field/focusFirstError.ts";
import { Section } from "../../../../components/layout/Section.tsx";
import { ActFailure } from "../../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../../components/notice/Notice.tsx";
import { chosenCoin } from "../../../../lib/deal/payCoins.ts";
import { useJudged } from "../../../../lib/deal/useJudged.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { usePropose } from "../act/usePropose.ts";
import { Differences } from "../view/Differences.tsx";
import type { DeskDraft } from "./DeskDraft.ts";
import { DraftPreview } from "./DraftPreview.tsx";
import { DraftWords } from "./DraftWords.tsx";
import type { OpenDraft } from "./OpenDraft.ts";
import { type DeskContext, type DeskProblems, readDeskDraft } from "./readDeskDraft.ts";
import { useDraftAgreement } from "./useDraftAgreement.ts";

interface DraftFormProps {
  scene: RoomScene;
  state: AgreementState;
  draft: OpenDraft;
  change: (changes: Partial<DeskDraft>) => void;
  context: DeskContext;
  onClose: () => void;
}

/** What is proposed, field by field, what it changes, and below it the text that comes of it, in both languages. */
export function DraftForm({ scene, state, draft, change, context, onClose }: DraftFormProps) {
  const { t } = useTranslation(["talkAgreement", "pay"]);
  const form = useRef<HTMLFormElement>(null);
  const judged = useJudged<keyof DeskProblems | string>();
  const propose = usePropose(scene, state.current);
  const { deal, problems } = readDeskDraft(draft, draft.template, context);
  const agreement = useDraftAgreement(deal, { draft, state, parties: context.parties, now: context.now });
  const previous = state.current?.agreement;
  const coin = chosenCoin(context.coins, draft.coin);
  const policy = context.policies.find(({ id }) => id === draft.policy);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (propose.isPending) return;
    if (agreement) return propose.mutate(agreement, { onSuccess: onClose });
    judged.judgeAll();
    focusFirstError(form.current);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <DraftWords draft={draft} change={change} problems={problems ?? {}} judged={judged} />
      <Section title={t("pay:form.money")}>
        <MoneyFields
          label={t("pay:money.amount")}
          coins={context.coins}
          coin={coin}
          onCoin={(key) => change({ coin: key })}
          text={draft.amount}
          onText={(amount) => change({ amount })}
          onLeave={() => judged.leave("amount")}
          judged={judged.judged("amount")}
          overBalance={false}
          balanceOf={() => null}
          feeBps={policy?.named.content.feeBps ?? null}
        />
      </Section>
      <Section title={t("pay:form.when")}>
        <DeadlineField
          text={draft.deliverBy}
          onChange={(deliverBy) => change({ deliverBy })}
          judged={judged.judged("deliverBy")}
          now={context.now}
        />
      </Section>
      <Section title={t("pay:form.rules")} framed={false}>
        <PolicyField
          offers={context.policies}
          value={draft.policy}
          onChange={(chosen) => change({ policy: chosen })}
          problem={problems?.policy}
          judged={judged.judged("policy")}
          kind={templateKinds[draft.template]}
          token={coin}
          parties={context.parties}
        />
      </Section>
      {agreement && previous ? (
        <Section title={t("draft.changes")}>
          <Differences before={previous} after={agreement} />
        </Section>
      ) : null}
      <div className="grid gap-3">
        {judged.sent && problems ? (
          <Notice kind="danger" live="status">
            {t("pay:form.incomplete")}
          </Notice>
        ) : null}
        <ActFailure error={propose.error} />
        <p className="text-sm text-soft">{t("draft.consequence")}</p>
        <Button type="submit" wide busy={propose.isPending}>
          {t("draft.propose")}
        </Button>
        <Button kind="text" onClick={onClose}>
          {t("draft.discard")}
        </Button>
      </div>
      <DraftPreview agreement={agreement} />
    </form>
  );
}
