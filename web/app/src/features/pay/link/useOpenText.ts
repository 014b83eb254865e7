import { useNavigate } from "@tanstack/react-router";
import { readText } from "../../../lib/links/readText.ts";
import { DraftStore } from "../form/DraftStore.ts";

/** Goes where a pasted or scanned text leads. False when it leads nowhere. */
export function useOpenText(): (text: string) => boolean {
  const navigate = useNavigate();
  return (text) => {
    const read = readText(text);
    if (read.kind === "unknown") return false;
    if (read.kind === "link") {
      void navigate({ to: "/r", hash: read.code });
      return true;
    }
    const drafts = new DraftStore("payment", sessionStorage);
    drafts.write({ ...drafts.read(), party: read.address, writtenAt: null });
    void navigate({ to: "/pay/new" });
    return true;
  };
}
