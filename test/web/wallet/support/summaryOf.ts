import { summarize } from "../../../../web/app/src/lib/signing/summarize.ts";
import { contracts, transactionRequest } from "./scene.ts";

/** What the Worker says of a transaction before it signs it. */
export const summaryOf = (...args: Parameters<typeof transactionRequest>) =>
  summarize(transactionRequest(...args), contracts);
