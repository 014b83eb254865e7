import { type Address, isAddress, isHex, size, zeroAddress } from "viem";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { limits } from "./limits.ts";
import type { Problems, RosterProblem } from "./problems.ts";
import type { RosterDraft } from "./RosterDraft.ts";

/** What the chain knows of an outside court. */
export interface OutsidePlace {
  court: Address;
  /** Whether there is a contract at the address; undefined while nobody could tell. */
  isContract: boolean | undefined;
}

export function outsideProblems(draft: RosterDraft, place: OutsidePlace): Problems {
  if (!draft.hasOutside) return {};
  const [court, data] = [courtProblem(draft, place), dataProblem(draft)];
  return { ...(court && { outsideCourt: court }), ...(data && { outsideData: data }) };
}

function courtProblem(
  { outsideCourt }: RosterDraft,
  { court, isContract }: OutsidePlace,
): RosterProblem | null {
  const address = outsideCourt.trim();
  if (address === "") return "courtEmpty";
  if (!isAddress(address) || sameAddress(address, zeroAddress)) return "courtWrong";
  if (sameAddress(address, court)) return "courtOurs";
  return isContract === false ? "courtNoContract" : null;
}

function dataProblem({ outsideData }: RosterDraft): RosterProblem | null {
  const data = outsideData.trim();
  if (data === "") return null;
  if (!isHex(data) || data.length % 2 === 1) return "dataWrong";
  return size(data) > limits.outsideData ? "dataLong" : null;
}
