import * as z from "zod/mini";

/** A claim or an answer while it is being written. The files that go with it are chosen again. */
export const pleaDraftSchema = z.object({ share: z.nullable(z.number()), text: z.string() });

/** Where the draft of a claim or an answer is kept, for whoever writes one beforehand. */
export const pleaDraftName = (trade: string, kind: "claim" | "answer"): string => `${trade}/${kind}`;
