import type { LinkContent } from "../../../../shared/links/link.ts";

/** A claim or an answer that a side signed, so that somebody else may hand it in and give the deposit. */
export type SignedPlea = LinkContent<"plea">;
