import * as z from "zod/mini";

/** An offer while it is being written; nulls are what the form proposes. */
export const offerDraftSchema = z.object({
  split: z.nullable(z.object({ side: z.enum(["buyer", "seller"]), text: z.string() })),
  lifetime: z.nullable(z.number()),
});
