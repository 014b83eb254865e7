import * as z from "zod/mini";
import { safeRelayUrl } from "../../../../../shared/talk/relayUrl.ts";

/** Further relays that anybody may name: three beside the page's own are plenty. */
export const mostRelays = 3;

/** How the owner of a talk key wants to talk, on this device. */
export const settingsNoteSchema = z.object({
  /** Whether others learn that their messages were read. That they came, they learn. */
  tellsRead: z.boolean(),
  /** Relays besides the page's own. */
  relays: z.array(safeRelayUrl).check(z.maxLength(mostRelays)),
});

export type TalkSettings = z.output<typeof settingsNoteSchema>;

export const initialTalkSettings: TalkSettings = { tellsRead: true, relays: [] };
