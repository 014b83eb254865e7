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

/** Who may decide: the named arbitrator, and those of the open roster who need not wait as newcomers. */
export interface Arbitrators {
  named: Address;
  name: Bilingual;
  open: readonly Address[];
}

const openName = { en: "An arbitrator drawn from Parley's open roster", zh: "言和公开名册中抽选的仲裁员" };

/** Escrow, Court, two rosters and three policies, on any chain. Running it again changes nothing. */
export async function deployProduct(deployer: Deployer, arbitrators: Arbitrators) {
  const { escrow, courtOffice, court } = productContracts();
  const proxy = (await ensureDeploymentProxy(deployer)) ? ["the deployment proxy"] : [];
  const contracts = await deployContracts(deployer, [escrow, courtOffice, court]);
  const named = await publishRoster(deployer, court.address, namedRoster(arbitrators.named));
  const open = await publishRoster(deployer, court.address, openRoster(arbitrators.open));
  const policies = productPolicies(
    court.address,
    { ...named, name: arbitrators.name },
    { ...open, name: openName },
    deployer.wallet.account.address,
  );
  const published = await publishPolicies(deployer, escrow.address, policies);
  return {
    chainId: await deployer.client.getChainId(),
    escrow: escrow.address,
    court: court.address,
    named: named.version,
    open: open.version,
    policies,
    done: [...proxy, ...contracts, ...named.done, ...open.done, ...published],
  };
}
