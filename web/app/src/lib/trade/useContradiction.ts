import { useState } from "react";
import type { Mismatch } from "../../../../shared/agreement/termsMatchAgreement.ts";
import type { TradeScene } from "./TradeScene.ts";

export interface Contradiction {
  parts: readonly Mismatch[];
  isAccepted: boolean;
  onAccept: (isAccepted: boolean) => void;
}

/**
 * Where the text that was agreed and the terms on the chain differ, nothing is decided on the text before the reader said
 * that they go by the terms. Asked anew on each page: what was understood once is not understood for ever.
 */
export function useContradiction(given: TradeScene): {
  scene: TradeScene;
  contradiction: Contradiction | null;
} {
  const [isAccepted, onAccept] = useState(false);
  const { agreement } = given;
  if (agreement.state !== "read" || agreement.mismatches.length === 0) {
    return { scene: given, contradiction: null };
  }
  return {
    scene: { ...given, agreement: { ...agreement, isAccepted } },
    contradiction: { parts: agreement.mismatches, isAccepted, onAccept },
  };
}
