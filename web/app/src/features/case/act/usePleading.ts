import { useState } from "react";
import { zeroHash } from "viem";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { pleaDraftName, pleaDraftSchema } from "../../../lib/drafts/pleaDraft.ts";
import { useKeptDraft } from "../../../lib/drafts/useKeptDraft.ts";
import { publishEvidence } from "../../../lib/evidence/publishEvidence.ts";
import { useEvidenceDraft } from "../../../lib/evidence/useEvidenceDraft.ts";
import { useKeptFiles } from "../../../lib/evidence/useKeptFiles.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { type CaseCall, wordCalls } from "../calls.ts";
import { type PleaToSign, useSignPlea } from "../fund/useSignPlea.ts";
import { useAllowed } from "./useAllowed.ts";
import { useCaseAct } from "./useCaseAct.ts";

/** A claim or an answer while it is being written: the split, the statement, and who may read it. */
export function usePleading(scene: TradeScene, word: "openCase" | "answer", firstShare: number) {
  const { trade, viewer, now, policy } = scene;
  const documents = useDocuments();
  const { language } = useLanguage();
  const allowed = useAllowed(policy);
  const act = useCaseAct(scene);
  const kind = word === "openCase" ? "claim" : "answer";
  const signing = useSignPlea(scene, kind);
  const kept = useKeptDraft(pleaDraftName(trade.id, kind), pleaDraftSchema, { share: firstShare, text: "" });
  const { share, text, files = [] } = kept.draft;
  const handedOn = useKeptFiles(files, (left) => kept.change({ files: left }));
  const drafting = useEvidenceDraft({ text, setText: (text) => kept.change({ text }), kept: handedOn });
  const [consent, setConsent] = useState(false);
  const [tried, setTried] = useState(false);

  /** Null while something is missing. Without a statement nothing is stored: who gives all that was claimed needs no words. */
  function plead(states: boolean): PleaToSign | null {
    setTried(true);
    const isWritten = drafting.text.trim() !== "" && consent;
    if (share === null || viewer === null || (states && !isWritten)) return null;
    const origin = { trade: trade.id, author: viewer, language, createdAt: now };
    const store = async () =>
      states
        ? (await publishEvidence(documents, { kind, text: drafting.text, files: drafting.files }, origin))
            .hash
        : zeroHash;
    return { buyerBps: share, store };
  }

  function send({ deposit, states }: { deposit: bigint; states: boolean }) {
    const plea = plead(states);
    if (!plea) return;
    const sent = {
      action: word,
      ground: "agreement",
      weighs: true,
      calls: async (about: CaseCall) => {
        const said = { buyerBps: plea.buyerBps, statement: await plea.store() };
        return wordCalls(word, about, said, { deposit, allowed: await allowed() });
      },
    } as const;
    // The form is gone by the time it is done. Failure is told by `act.error`.
    void act.mutateAsync(sent).then(kept.forget, () => undefined);
  }

  /** For somebody else to hand in, with the deposit. */
  function sign() {
    const plea = plead(true);
    if (plea) signing.mutate(plea);
  }

  const setShare = (share: number | null) => kept.change({ share });
  return { drafting, share, setShare, consent, setConsent, tried, send, act, sign, signing };
}
