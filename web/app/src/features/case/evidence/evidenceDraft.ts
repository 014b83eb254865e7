import * as z from "zod/mini";

/** What later evidence says, while it is being written. Its files are chosen again. */
export const evidenceDraftSchema = z.object({ text: z.string() });
