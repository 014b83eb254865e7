import { useState } from "react";
import { zeroHash } from "viem";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { publishEvidence } from "../../../lib/evidence/publishEvidence.ts";
import { useEvidenceDraft } from "../../../lib/evidence/useEvidenceDraft.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { wordCalls } from "../calls.ts";
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
  const drafting = useEvidenceDraft();
  const [share, setShare] = useState<number | null>(firstShare);
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
    act.mutate({
      action: word,
      ground: "agreement",
      weighs: true,
      calls: async (about) => {
        const said = { buyerBps: plea.buyerBps, statement: await plea.store() };
        return wordCalls(word, about, said, { deposit, allowed: await allowed() });
      },
    });
  }

  /** For somebody else to hand in, with the deposit. */
  function sign() {
    const plea = plead(true);
    if (plea) signing.mutate(plea);
  }

  return { drafting, share, setShare, consent, setConsent, tried, send, act, sign, signing };
}
