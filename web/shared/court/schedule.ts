/** What of a version's rules every dispute carries along. Periods in seconds. */
export interface Schedule {
  evidence: number;
  vote: number;
  reveal: number;
  appeal: number;
  /** Of the first round's panel. */
  seats: number;
  rounds: number;
  /** What a draw pays its caller, of a seat's fee. */
  bountyBps: number;
  /** From what distance to the final award a vote or an award counts as overturned. */
  overturnedBps: number;
  /** Whether the last instance is beyond the roster. */
  outside: boolean;
}

/** From the low bits up, as in the contract's `Schedule`. */
const fields = [
  ["evidence", 24],
  ["vote", 24],
  ["reveal", 24],
  ["appeal", 24],
  ["seats", 8],
  ["rounds", 8],
  ["bountyBps", 16],
  ["overturnedBps", 16],
] as const;

export function readSchedule(word: bigint): Schedule {
  const read = {} as Schedule;
  let rest = word;
  for (const [name, bits] of fields) {
    read[name] = Number(BigInt.asUintN(bits, rest));
    rest >>= BigInt(bits);
  }
  return { ...read, outside: rest !== 0n };
}

/** Seats in a round: every appeal's panel is twice the one before and one more. */
export function panelSize({ seats }: Pick<Schedule, "seats">, round: number): number {
  return (seats + 1) * 2 ** round - 1;
}
