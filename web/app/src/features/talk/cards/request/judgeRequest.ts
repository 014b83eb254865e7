import type { Address, Hex } from "viem";
import { mostAhead } from "../../../../../../shared/talk/limits.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import type { TransactionReading } from "../../../../lib/chain/readTransaction.ts";
import { transfersOf } from "../transaction/transfersOf.ts";

export interface Asked {
  /** To whom. */
  to: Address;
  token: Address;
  /** Null leaves it to the payer. */
  amount: bigint | null;
  /** Unix seconds, as who asks says. */
  at: number;
}

/** A transaction that somebody answered the request with, and what is known of it. */
export interface PaymentAnswer {
  by: Address;
  transaction: Hex;
  /** Undefined while it is being read, null where the node could not be asked. */
  reading: TransactionReading | undefined | null;
}

export type RequestState =
  | { state: "paid"; by: Address; amount: bigint; transaction: Hex }
  /** An answer waits for its block. */
  | { state: "onTheWay" }
  | { state: "reading" }
  | { state: "unchecked" }
  | { state: "open" };

/** Whether a request was paid: by a receipt that matches it, and by nothing else. */
export function judgeRequest(
  asked: Asked,
  answers: readonly PaymentAnswer[],
  contracts: readonly Address[],
): RequestState {
  for (const answer of answers) {
    const amount = paidBy(asked, answer, contracts);
    if (amount > 0n && amount >= (asked.amount ?? 0n))
      return { state: "paid", by: answer.by, amount, transaction: answer.transaction };
  }
  const has = (test: (reading: PaymentAnswer["reading"]) => boolean) =>
    answers.some(({ reading }) => test(reading));
  if (has((reading) => reading === undefined)) return { state: "reading" };
  if (has((reading) => reading === null)) return { state: "unchecked" };
  return { state: has((reading) => reading?.state === "waiting") ? "onTheWay" : "open" };
}

/** What an answer's own author paid to who asked, in the coin that was asked for. A payment from before the request is for something else. */
function paidBy(
  { to, token, at }: Asked,
  { by, reading }: PaymentAnswer,
  contracts: readonly Address[],
): bigint {
  if (reading?.state !== "mined" || reading.time + mostAhead < at) return 0n;
  return transfersOf(reading, contracts)
    .filter((one) => sameAddress(one.token, token) && sameAddress(one.from, by) && sameAddress(one.to, to))
    .reduce((sum, one) => sum + one.amount, 0n);
}
