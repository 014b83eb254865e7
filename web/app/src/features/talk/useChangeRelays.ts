import { useMutation } from "@tanstack/react-query";
import type { Talk } from "../../lib/talk/session/Talk.ts";
import { useTalkPlace } from "../../lib/talk/TalkContext.ts";

/** Names the further relays anew. */
export function useChangeRelays(talk: Talk) {
  const place = useTalkPlace();
  return useMutation({
    mutationFn: (relays: readonly string[]) => talk.change({ relays: [...relays] }),
    // Lines are opened anew, to those that are named now.
    onSuccess: () => place.retry(),
    networkMode: "always",
  });
}
