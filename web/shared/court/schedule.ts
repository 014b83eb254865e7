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
  ["evidence", 24n],
  ["vote", 24n],
  ["reveal", 24n],
  ["appeal", 24n],
  ["seats", 8n],
  ["rounds", 8n],
  ["bountyBps", 16n],
  ["overturnedBps", 16n],
] as const;

const outsideAt = fields.reduce((at, [, bits]) => at + bits, 0n);

export function packSchedule(schedule: Schedule): bigint {
  let [word, at] = [schedule.outside ? 1n << outsideAt : 0n, 0n];
  for (const [name, bits] of fields) {
    word |= BigInt(schedule[name]) << at;
    at += bits;
  }
  return word;
}

export function readSchedule(word: bigint): Schedule {
  const read = { outside: word >> outsideAt !== 0n } as Schedule;
  let rest = word;
  for (const [name, bits] of fields) {
    read[name] = Number(BigInt.asUintN(Number(bits), rest));
    rest >>= bits;
  }
  return read;
}

/** Seats in a round: every appeal's panel is twice the one before and one more. */
export function panelSize({ seats }: Pick<Schedule, "seats">, round: number): number {
  return (seats + 1) * 2 ** round - 1;
}
