import type { Policy } from "../../../../shared/escrow/policy.ts";
import { asksCourtSoundly } from "../../../../shared/policies/courtWords.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { WalletError } from "../wallet/WalletError.ts";
import type { KnownContracts } from "./SigningRequest.ts";

/** Nothing is paid under rules of which Parley's Court would hear the wrong people, or nobody. */
export function assertCourtWords(policy: Policy | undefined, { court }: KnownContracts): void {
  const isOurs = policy !== undefined && court !== undefined && sameAddress(policy.arbitrator, court);
  if (isOurs && !asksCourtSoundly(policy)) throw new WalletError("courtWordsUnsound");
}
