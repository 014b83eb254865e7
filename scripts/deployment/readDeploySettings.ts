import { type Address, getAddress, type Hex, isAddress, isHex, size } from "viem";
import type { Decisions } from "./deployProduct.ts";
import type { PageAddresses } from "./writePageFiles.ts";

export interface DeploySettings {
  rpcUrl: string;
  key: Hex;
  decisions: Decisions;
  /** What the page will ask. Apart from `rpcUrl`, which may be a node of one's own. */
  page: PageAddresses;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What a deployment must be told: where, by whom, who arbitrates, who earns the policies' fee, and what the page asks. */
export function readDeploySettings(environment: Environment): DeploySettings {
  const key = required(environment, "PARLEY_DEPLOYER_KEY");
  if (!isHex(key) || size(key) !== 32)
    throw new Error("PARLEY_DEPLOYER_KEY is not a 0x-prefixed private key.");
  const feeRecipient = environment.PARLEY_FEE_RECIPIENT;
  const hasIndexer = Boolean(environment.PARLEY_PAGE_INDEXER_URL?.trim());
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
    page: {
      rpcUrl: webAddress(environment, "PARLEY_PAGE_RPC_URL"),
      relayUrl: webAddress(environment, "PARLEY_PAGE_RELAY_URL"),
      ...(hasIndexer ? { indexerUrl: webAddress(environment, "PARLEY_PAGE_INDEXER_URL") } : {}),
    },
  };
}

function required(environment: Environment, variable: string): string {
  const value = environment[variable]?.trim();
  if (!value) throw new Error(`Set ${variable}.`);
  return value;
}

/** Never repeats the value: a node's address may hold a key. */
function webAddress(environment: Environment, variable: string): string {
  const value = required(environment, variable);
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? ""))
    throw new Error(`${variable} is not a web address.`);
  return value;
}

const list = (value = ""): string[] => value.split(",").flatMap((one) => one.trim() || []);

function addressIn(variable: string, value: string): Address {
  if (!isAddress(value.trim()))
    throw new Error(`${variable}: ${value} is no address, or its checksum is wrong.`);
  return getAddress(value.trim());
}
