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
import { rosterDescriptionSchema } from "../../web/shared/court/courtDocuments.ts";
import type { courtAbi } from "../../web/shared/generated/courtAbi.ts";
import { encodeDocument } from "../../web/shared/wire/canonicalDocument.ts";
import type { Bilingual } from "../../web/shared/wire/language.ts";
import { days } from "./days.ts";

type Rules = ContractFunctionArgs<typeof courtAbi, "nonpayable", "publishVersion">[1];

/** A roster's first version as `publishVersion` takes it. */
export interface Roster {
  name: string;
  salt: Hex;
  rules: Rules;
  arbitrators: readonly Address[];
  /** What the rules' `document` is the hash of. */
  documentBytes: Uint8Array<ArrayBuffer>;
}

interface Description {
  name: Bilingual;
  purpose: Bilingual;
}

const namedDescription: Description = {
  name: { en: "Named arbitrator", zh: "指定仲裁员" },
  purpose: {
    en: "One arbitrator, known by name to both sides before they agree, decides every case. Nobody is drawn.",
    zh: "每个案件都由一位仲裁员裁决，双方签约前即知其人，不抽选。",
  },
};

const openDescription: Description = {
  name: { en: "Open roster", zh: "公开名册" },
  purpose: {
    en: "Anyone may join against a stake. Each case is decided by one member drawn by lot, who loses part of the stake by staying silent.",
    zh: "任何人质押即可加入。每个案件抽选一位成员裁决；逾期不裁决者被罚没部分质押。",
  },
};

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
  };
  return described(namedDescription, { salt: salt("named"), rules, arbitrators: [arbitrator] });
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
  };
  return described(openDescription, { salt: salt("open"), rules, arbitrators });
}

function described(
  description: Description,
  { rules, ...roster }: Pick<Roster, "salt" | "arbitrators"> & { rules: Omit<Rules, "document"> },
): Roster {
  const documentBytes = encodeDocument(rosterDescriptionSchema, { version: 1, ...description });
  const document = sha256(documentBytes);
  return { ...roster, name: description.name.en, rules: { ...rules, document }, documentBytes };
}

const salt = (name: string) => keccak256(stringToHex(`parley/${name}`));
