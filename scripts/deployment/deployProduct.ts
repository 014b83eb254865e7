import type { Address } from "viem";
import type { Bilingual } from "../../web/shared/wire/language.ts";
import { productContracts } from "./contracts.ts";
import type { Deployer } from "./Deployer.ts";
import { deployContracts } from "./deployContracts.ts";
import { ensureDeploymentProxy } from "./deploymentProxy.ts";
import { productPolicies } from "./policies.ts";
import { publishPolicies } from "./publishPolicies.ts";
import { publishRoster } from "./publishRoster.ts";
import { namedRoster, openRoster } from "./rosters.ts";

/** What whoever deploys decides. */
export interface Decisions {
  /** The named arbitrator, and what policies call it. */
  named: Address;
  name: Bilingual;
  /** Those who may join the open roster without the newcomers' wait. Without any, nobody could be drawn at first. */
  open: readonly Address[];
  /** Who earns the policies' fee; null makes policies without one. */
  feeRecipient: Address | null;
}

/** As it stands in a sentence. */
const openName = { en: "an arbitrator drawn from Parley's open roster", zh: "言和公开名册中抽选的仲裁员" };

/**
 * Escrow, Court, two rosters and three policies, on any chain; without people for the open roster neither that nor the
 * policy that would draw from it. Running it again changes nothing.
 */
export async function deployProduct(deployer: Deployer, decisions: Decisions) {
  const { escrow, courtOffice, court } = productContracts();
  const proxy = (await ensureDeploymentProxy(deployer)) ? ["the deployment proxy"] : [];
  const contracts = await deployContracts(deployer, [escrow, courtOffice, court]);
  const named = await publishRoster(deployer, court.address, namedRoster(decisions.named));
  const open =
    decisions.open.length > 0
      ? await publishRoster(deployer, court.address, openRoster(decisions.open))
      : null;
  const policies = productPolicies(
    court.address,
    { ...named, name: decisions.name },
    open && { ...open, name: openName },
    decisions.feeRecipient,
  );
  const published = await publishPolicies(deployer, escrow.address, policies);
  return {
    chainId: await deployer.client.getChainId(),
    escrow: escrow.address,
    court: court.address,
    named: named.version,
    open: open?.version ?? null,
    policies,
    /** The texts that policies and rosters name by their hash. */
    documents: [
      ...policies.map(({ documentBytes }) => documentBytes),
      named.roster.documentBytes,
      ...(open ? [open.roster.documentBytes] : []),
    ],
    done: [...proxy, ...contracts, ...named.done, ...(open?.done ?? []), ...published],
  };
}
