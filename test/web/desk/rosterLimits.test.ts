import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { limits } from "../../../web/app/src/features/desk/publish/limits.ts";

const source = readFileSync("contracts/court/office/CourtRosters.sol", "utf8");
const seconds = { hours: 3_600, days: 86_400 } as const;

/** A constant of the contract, spans in seconds. */
function constant(name: string): number {
  const [, digits = "", unit] =
    source.match(new RegExp(`constant ${name} = ([\\d_]+) ?(hours|days)?;`)) ?? [];
  return Number(digits.replaceAll("_", "")) * (unit ? seconds[unit as keyof typeof seconds] : 1);
}

it("the form's limits are the contract's", () => {
  const [least, most] = [constant("MIN_PERIOD"), constant("MAX_PERIOD")];
  expect(limits).toEqual({
    seats: constant("MAX_SEATS"),
    rounds: constant("MAX_ROUNDS"),
    evidencePeriod: [constant("MIN_EVIDENCE_PERIOD"), most],
    votePeriod: [least, most],
    revealPeriod: [least, most],
    appealPeriod: [least, most],
    newcomerWait: [constant("MIN_NEWCOMER_WAIT"), constant("MAX_WAIT")],
    outsidePeriod: [least, constant("MAX_WAIT")],
    overturnedBps: [1, constant("BPS")],
    bountyBps: [0, constant("MAX_BOUNTY_BPS")],
    outsideData: constant("MAX_OUTSIDE_DATA"),
    seatFee: 80,
    slash: 80,
    minStake: 96,
  });
});
