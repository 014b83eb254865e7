import * as z from "zod/mini";

/** A ruling while it is being written. Nobody rules by leaving things as they are, so it starts without a share. */
export const rulingDraftSchema = z.object({
  share: z.nullable(z.number()),
  refuses: z.boolean(),
  reasons: z.string(),
});

export const noRuling: z.output<typeof rulingDraftSchema> = { share: null, refuses: false, reasons: "" };
