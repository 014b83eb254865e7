import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerDue } from "../../../../../shared/escrow/ask.ts";
import { favouredSide, isBeforeCase } from "../../../../../shared/escrow/status.ts";
import { askReasons } from "../../../../../shared/talk/content/ask.ts";
import { longestAsk, mostPhotos } from "../../../../../shared/talk/limits.ts";
import { cleanWords } from "../../../../../shared/wire/words.ts";
import { Button } from "../../../components/button/Button.tsx";
import { RadioCards } from "../../../components/choice/RadioCards.tsx";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useEvidenceDraft } from "../../../lib/evidence/useEvidenceDraft.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { AgreedRules } from "./AgreedRules.tsx";
import { PhotoField } from "./PhotoField.tsx";
import { useAskDraft } from "./useAskDraft.ts";
import { type Post, useSendAsk } from "./useSendAsk.ts";
import { WishField } from "./WishField.tsx";

interface AskFormProps {
  scene: TradeScene;
  post: Post;
  onSent: () => void;
}

/** Why, what the buyer wishes for, and what shows it; beside it what was agreed, and what happens after it is sent. */
export function AskForm({ scene, post, onSent }: AskFormProps) {
  const { t } = useTranslation("talkRefund");
  const { draft, change, forget, slice, wish } = useAskDraft(scene);
  const photos = useEvidenceDraft({ text: draft.words, setText: (words) => change({ words }) });
  const [judged, setJudged] = useState(false);
  const send = useSendAsk(scene, post, () => {
    forget();
    onSent();
  });
  const { reason, words } = draft;
  const isReady = !photos.reading && photos.files.length <= mostPhotos;

  function submit(event: FormEvent) {
    event.preventDefault();
    setJudged(true);
    if (!reason || !wish || !isReady) return;
    send.mutate({ reason, wish, words: cleanWords(words), photos: photos.files });
  }

  return (
    <form className="grid gap-6" onSubmit={submit} noValidate>
      <Section title={t("form.what")}>
        <RadioCards
          legend={t("form.reason.legend")}
          cards={askReasons.map((value) => ({ value, title: t(`reason.${value}`) }))}
          value={reason}
          onChange={(chosen) => change({ reason: chosen })}
          error={judged && reason === null ? t("form.reason.missing") : undefined}
        />
        <WishField
          scene={scene}
          wish={draft.wish}
          onWish={(chosen) => change({ wish: chosen })}
          slice={slice}
        />
        {judged && !wish ? (
          <p role="alert" className="text-sm text-danger">
            {t("form.wish.missing")}
          </p>
        ) : null}
        <TextArea
          label={t("form.words.label")}
          hint={t("form.words.hint")}
          optional
          maxLength={longestAsk}
          value={words}
          onChange={photos.setText}
        />
        <PhotoField drafting={photos} />
      </Section>
      <Section title={t("rules.title")}>
        <AgreedRules scene={scene} />
      </Section>
      <AfterSending scene={scene} />
      <div className="grid gap-3">
        <ActFailure error={send.error} />
        <Button type="submit" busy={send.isPending} disabled={!isReady}>
          {t("form.send")}
        </Button>
      </div>
    </form>
  );
}

/** Asking stops no clock: the page says so before anything is sent. */
function AfterSending({ scene: { trade, now } }: { scene: TradeScene }) {
  const { t } = useTranslation("talkRefund");
  const { status, endsAt } = trade;
  const favoured = isBeforeCase(status) ? favouredSide(status) : "seller";
  return (
    <Notice kind="wait" title={t("form.next.title")}>
      <p>
        {t("form.next.answer")} <Deadline at={answerDue(trade, now)} now={now} />
      </p>
      <p>{t(`form.next.otherwise.${favoured}`)}</p>
      <p>
        {t(`form.next.clock.${favoured}`)} <Deadline at={endsAt} now={now} />
      </p>
    </Notice>
  );
}
