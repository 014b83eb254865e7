import { readNote } from "../../../../../shared/court/ballotNote.ts";
import { type Opening, seatCommitted } from "../../../../../shared/court/commitment.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import type { Chain } from "../../chain/Chain.ts";
import type { Account } from "../../wallet/Account.ts";
import type { Wallet } from "../../wallet/Wallet.ts";
import { findVote } from "../carrying/findVote.ts";
import { assertRevealsSettled } from "./assertRevealsSettled.ts";
import { ballotSalt } from "./ballotSalt.ts";

/**
 * The hidden vote that this account cast in a seat, out of the phrase and the chain; null when it cannot be read. Nobody
 * holds it before it may leave the device.
 */
export async function findOpening(
  chain: Pick<Chain, "client" | "config">,
  wallet: Pick<Wallet, "call">,
  account: Account,
  hearing: Hearing,
  seat: number,
): Promise<Opening | null> {
  await assertRevealsSettled(chain, hearing);
  const { chainId, court } = chain.config;
  const commitment = hearing.commitments.find((one) => seatCommitted(one) === seat);
  const cast = hearing.steps.find(
    (step) => step.eventName === "VotesCommitted" && commitment && step.args.commitments.includes(commitment),
  );
  if (!commitment || !cast) return null;
  const ballot = { chainId, court, disputeId: hearing.id, sitting: hearing.sitting };
  const [salt, { input }] = await Promise.all([
    ballotSalt(wallet, account, { ...ballot, seat }),
    chain.client.getTransaction({ hash: cast.transactionHash }),
  ]);
  const secret = { salt, arbitrator: account.address };
  const onChain = readNote(ballot, commitment, { ...secret, input });
  if (onChain) return onChain;
  // Who carried it may have left the note out: this device kept it, and the relay.
  const vote = await findVote(chain.config.relayUrl, ballot, account.address);
  return vote && readNote(ballot, commitment, { ...secret, input: vote.signed.note });
}
