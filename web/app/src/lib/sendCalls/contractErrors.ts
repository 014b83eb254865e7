import { courtAbi } from "../../../../shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../../shared/generated/tokenAbi.ts";

const items = [...escrowAbi, ...courtAbi, ...tokenAbi];
type ContractErrorItem = Extract<(typeof items)[number], { type: "error" }>;

/** Every custom error of the contracts that a wallet calls. `errors.json` has a sentence for each. */
export const contractErrors = items.filter((item): item is ContractErrorItem => item.type === "error");
