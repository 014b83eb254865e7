import { join } from "node:path";
import { createPublicClient, http } from "viem";
import { openKey } from "../../../service/openKey.ts";
import { addresses } from "../../../shared/generated/addresses.ts";
import { Ledger } from "./Ledger.ts";
import { Sponsor, type SponsorLimits } from "./Sponsor.ts";

interface Options {
  /** The relay's own; the sponsor's key and ledger lie within it. */
  folder: string;
  rpcUrl: string;
  limits: SponsorLimits;
  clock: () => number;
}

/** Where the sponsor keeps its key and what it carried. */
export const sponsorFolder = (relayFolder: string): string => join(relayFolder, "sponsor");

export async function openSponsor({ folder, rpcUrl, limits, clock }: Options): Promise<Sponsor> {
  const own = sponsorFolder(folder);
  const account = await openKey(own);
  const ledger = await Ledger.open(own, clock);
  const transport = http(rpcUrl, { retryCount: 1, timeout: 10_000 });
  const client = createPublicClient({ transport, cacheTime: 0 });
  return new Sponsor({ client, account, escrow: addresses.escrow, ledger, limits, clock });
}
