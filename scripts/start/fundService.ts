import { openKey } from "../../web/service/openKey.ts";
import { type Deployer, fund } from "../deployment/Deployer.ts";

/** Gives a service's own account play money for network fees, before it is started. */
export async function fundService(deployer: Deployer, folder: string, amount: bigint): Promise<void> {
  const { address } = await openKey(folder);
  await fund(deployer, address, amount);
}
