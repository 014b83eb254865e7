import { useState } from "react";
import { useEvidenceDraft } from "../../../lib/evidence/useEvidenceDraft.ts";

/** What the payer adds to a payment for the conversation that led to it. */
export function useBeside() {
  const [text, setText] = useState("");
  return useEvidenceDraft({ text, setText });
}
