import type { Chain } from "../../chain/Chain.ts";
import type { Account } from "../../wallet/Account.ts";

/** More than opening one vote takes, or sending it, and room for the network's fee to rise. */
const gas = { reveal: 400_000n, commit: 250_000n };
const feeRise = 4n;

/** What steps that happen by themselves may cost. An outside wallet is asked every time, so none do. */
export async function followUpFees(
  { client }: Pick<Chain, "client">,
  { kind }: Account,
): Promise<{ reveal: bigint; commit: bigint } | null> {
  if (kind !== "key") return null;
  const { maxFeePerGas } = await client.estimateFeesPerGas({ type: "eip1559" });
  return { reveal: gas.reveal * maxFeePerGas * feeRise, commit: gas.commit * maxFeePerGas * feeRise };
}
