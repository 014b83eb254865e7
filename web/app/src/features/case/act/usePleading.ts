import { useState } from "react";
import { zeroHash } from "viem";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { publishEvidence } from "../../../lib/evidence/publishEvidence.ts";
import { useEvidenceDraft } from "../../../lib/evidence/useEvidenceDraft.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { wordCalls } from "../calls.ts";
import { useAllowed } from "./useAllowed.ts";
import { useCaseAct } from "./useCaseAct.ts";

/** A claim or an answer while it is being written: the split, the statement, and who may read it. */
export function usePleading(scene: TradeScene, word: "openCase" | "answer", firstShare: number) {
  const { trade, viewer, now, policy } = scene;
  const documents = useDocuments();
  const { language } = useLanguage();
  const allowed = useAllowed(policy);
  const act = useCaseAct(scene);
  const drafting = useEvidenceDraft();
  const [share, setShare] = useState<number | null>(firstShare);
  const [consent, setConsent] = useState(false);
  const [tried, setTried] = useState(false);

  /** Without a statement there is nothing to store: an answer that gives all that was claimed needs no words. */
  function send({ deposit, states }: { deposit: bigint; states: boolean }) {
    setTried(true);
    const isWritten = drafting.text.trim() !== "" && consent;
    if (share === null || viewer === null || (states && !isWritten)) return;
    const kind = word === "openCase" ? "claim" : "answer";
    act.mutate({
      action: word,
      ground: "agreement",
      weighs: true,
      calls: async (about) => {
        const origin = { trade: trade.id, author: viewer, language, createdAt: now };
        const statement = states
          ? (await publishEvidence(documents, { kind, text: drafting.text, files: drafting.files }, origin))
              .hash
          : zeroHash;
        const money = { deposit, allowed: await allowed() };
        return wordCalls(word, about, { buyerBps: share, statement }, money);
      },
    });
  }

  return { drafting, share, setShare, consent, setConsent, tried, send, act };
}
