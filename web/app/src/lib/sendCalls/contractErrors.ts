import { adapterErrors } from "../../../../shared/generated/adapterErrors.ts";
import { courtAbi } from "../../../../shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../../shared/generated/tokenAbi.ts";

const items = [...escrowAbi, ...courtAbi, ...tokenAbi, ...adapterErrors];
type ContractErrorItem = Extract<(typeof items)[number], { type: "error" }>;

/** Every custom error of the contracts that a wallet calls, and of an adapter that these may call. `errors.json` has a sentence for each. */
export const contractErrors = items.filter((item): item is ContractErrorItem => item.type === "error");
