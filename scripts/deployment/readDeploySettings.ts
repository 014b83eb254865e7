import { type Address, getAddress, type Hex, isAddress, isHex, size } from "viem";
import type { Decisions } from "./deployProduct.ts";

export interface DeploySettings {
  rpcUrl: string;
  key: Hex;
  decisions: Decisions;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What a deployment must be told: where, by whom, who arbitrates, and who earns the policies' fee. */
export function readDeploySettings(environment: Environment): DeploySettings {
  const key = required(environment, "PARLEY_DEPLOYER_KEY");
  if (!isHex(key) || size(key) !== 32)
    throw new Error("PARLEY_DEPLOYER_KEY is not a 0x-prefixed private key.");
  const feeRecipient = environment.PARLEY_FEE_RECIPIENT;
  return {
    rpcUrl: required(environment, "PARLEY_RPC"),
    key,
    decisions: {
      named: addressIn("PARLEY_ARBITRATOR", required(environment, "PARLEY_ARBITRATOR")),
      name: {
        en: required(environment, "PARLEY_ARBITRATOR_NAME_EN"),
        zh: required(environment, "PARLEY_ARBITRATOR_NAME_ZH"),
      },
      open: list(environment.PARLEY_OPEN_ARBITRATORS).map((one) => addressIn("PARLEY_OPEN_ARBITRATORS", one)),
      feeRecipient: feeRecipient ? addressIn("PARLEY_FEE_RECIPIENT", feeRecipient) : null,
    },
  };
}

function required(environment: Environment, variable: string): string {
  const value = environment[variable]?.trim();
  if (!value) throw new Error(`Set ${variable}.`);
  return value;
}

const list = (value = ""): string[] => value.split(",").flatMap((one) => one.trim() || []);

function addressIn(variable: string, value: string): Address {
  if (!isAddress(value.trim()))
    throw new Error(`${variable}: ${value} is no address, or its checksum is wrong.`);
  return getAddress(value.trim());
}
