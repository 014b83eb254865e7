import {
  type Address,
  type ContractFunctionArgs,
  type Hex,
  keccak256,
  parseEther,
  sha256,
  stringToHex,
  zeroAddress,
} from "viem";
import type { courtAbi } from "../../web/shared/generated/courtAbi.ts";
import { days } from "./days.ts";

type Rules = ContractFunctionArgs<typeof courtAbi, "nonpayable", "publishVersion">[1];

/** A roster's first version as `publishVersion` takes it. */
export interface Roster {
  name: string;
  salt: Hex;
  rules: Rules;
  arbitrators: readonly Address[];
}

const common = {
  seats: 1,
  rounds: 1,
  revealPeriod: 0,
  appealPeriod: 0,
  feeToken: zeroAddress,
  stakeToken: zeroAddress,
  overturnedBps: 0,
  outsideCourt: zeroAddress,
  outsidePeriod: 0,
  outsideData: "0x" as Hex,
};

/** A roster of one: its arbitrator decides, nobody is drawn. */
export function namedRoster(arbitrator: Address): Roster {
  const rules = {
    ...common,
    open: false,
    evidencePeriod: days(3),
    votePeriod: days(7),
    newcomerWait: 0,
    seatFee: parseEther("0.004"),
    bountyBps: 0,
    minStake: 0n,
    slash: 0n,
    document: sha256(stringToHex("One named arbitrator. 一位指定的仲裁员。")),
  };
  return { name: "Named arbitrator", salt: salt("named"), rules, arbitrators: [arbitrator] };
}

/** Anyone may join against a stake; those named here do so without the newcomer's wait. */
export function openRoster(arbitrators: readonly Address[]): Roster {
  const rules = {
    ...common,
    open: true,
    evidencePeriod: days(5),
    votePeriod: days(7),
    newcomerWait: days(7),
    seatFee: parseEther("0.006"),
    bountyBps: 1_000,
    minStake: parseEther("0.03"),
    slash: parseEther("0.005"),
    document: sha256(stringToHex("Open to anyone who stakes. 任何人质押即可加入。")),
  };
  return { name: "Open roster", salt: salt("open"), rules, arbitrators };
}

const salt = (name: string) => keccak256(stringToHex(`parley/${name}`));
