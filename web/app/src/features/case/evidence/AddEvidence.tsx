import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { EvidenceFields } from "../../../components/evidence/EvidenceFields.tsx";
import { WhoReads } from "../../../components/evidence/WhoReads.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useKeptDraft } from "../../../lib/drafts/useKeptDraft.ts";
import { publishEvidence } from "../../../lib/evidence/publishEvidence.ts";
import { useEvidenceDraft } from "../../../lib/evidence/useEvidenceDraft.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useCaseAct } from "../act/useCaseAct.ts";
import { submitEvidenceCall } from "../calls.ts";
import { evidenceDraftSchema } from "./evidenceDraft.ts";

/** Later evidence: words, files, or both. */
export function AddEvidence({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("case");
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <AddEvidenceForm scene={scene} onDone={() => setOpen(false)} />
  ) : (
    <div>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t("evidence.add")}
      </Button>
    </div>
  );
}

function AddEvidenceForm({ scene, onDone }: { scene: TradeScene; onDone: () => void }) {
  const { t } = useTranslation("case");
  const { trade, viewer, now } = scene;
  const documents = useDocuments();
  const { language } = useLanguage();
  const toast = useToast();
  const kept = useKeptDraft(`${trade.id}/evidence`, evidenceDraftSchema, { text: "" });
  const drafting = useEvidenceDraft({ text: kept.draft.text, setText: (text) => kept.change({ text }) });
  const act = useCaseAct(scene);
  const [consent, setConsent] = useState(false);
  const [tried, setTried] = useState(false);
  const isEmpty = drafting.text.trim() === "" && drafting.files.length === 0;

  function send() {
    setTried(true);
    if (isEmpty || !consent || viewer === null) return;
    const { text, files } = drafting;
    const origin = { trade: trade.id, author: viewer, language, createdAt: now };
    act.mutate(
      {
        action: "submitEvidence",
        ground: "agreement",
        calls: async ({ escrow, context }) => {
          const { hash } = await publishEvidence(documents, { kind: "evidence", text, files }, origin);
          return [submitEvidenceCall(escrow, trade.id, hash, context)];
        },
      },
      {
        onSuccess: () => {
          kept.forget();
          toast.show("success", t("evidence.added"));
          onDone();
        },
      },
    );
  }

  return (
    <div className="grid gap-4 border-t border-line pt-4">
      <EvidenceFields
        drafting={drafting}
        label={t("evidence.words")}
        hint={t("evidence.wordsHint")}
        error={tried && isEmpty ? t("evidence.nothing") : undefined}
      />
      <WhoReads agreed={consent} onChange={setConsent} asked={tried} />
      <ActFailure error={act.error} />
      <div className="flex flex-wrap gap-2">
        <Button busy={act.isPending} disabled={drafting.reading} onClick={send}>
          {t("evidence.send")}
        </Button>
        <Button kind="quiet" disabled={act.isPending} onClick={onDone}>
          {t("act.back")}
        </Button>
      </div>
    </div>
  );
}
