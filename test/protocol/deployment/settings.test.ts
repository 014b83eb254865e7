import { deepEqual, equal, throws } from "node:assert/strict";
import { readDeploySettings } from "../../../scripts/deployment/readDeploySettings.ts";

const ada = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const bob = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";

const environment = {
  PARLEY_RPC: "http://127.0.0.1:1",
  PARLEY_DEPLOYER_KEY: `0x${"11".repeat(32)}`,
  PARLEY_ARBITRATOR: ada,
  PARLEY_ARBITRATOR_NAME_EN: "Ada",
  PARLEY_ARBITRATOR_NAME_ZH: "阿达",
  PARLEY_PAGE_RPC_URL: "https://node.example/v3/key",
  PARLEY_PAGE_RELAY_URL: "https://store.example",
};

const decisions = (changes: Record<string, string> = {}) =>
  readDeploySettings({ ...environment, ...changes }).decisions;

describe("the settings of a deployment", () => {
  it("name the arbitrator in each language", () => {
    deepEqual(decisions(), { named: ada, name: { en: "Ada", zh: "阿达" }, open: [], feeRecipient: null });
    for (const variable of Object.keys(environment)) {
      throws(() => decisions({ [variable]: " " }), { message: `Set ${variable}.` });
    }
  });

  it("give the fee to nobody who was not named, the deployer least of all", () => {
    equal(decisions().feeRecipient, null);
    equal(decisions({ PARLEY_FEE_RECIPIENT: bob }).feeRecipient, bob);
    throws(() => decisions({ PARLEY_FEE_RECIPIENT: bob.replace("C44C", "c44C") }), /PARLEY_FEE_RECIPIENT/);
  });

  it("list those of the open roster", () => {
    deepEqual(decisions({ PARLEY_OPEN_ARBITRATORS: `${ada}, ${bob},` }).open, [ada, bob]);
    throws(() => decisions({ PARLEY_OPEN_ARBITRATORS: "ada" }), /PARLEY_OPEN_ARBITRATORS/);
  });

  it("give the page addresses of its own, and not the deployer's node", () => {
    deepEqual(readDeploySettings(environment).page, {
      rpcUrl: environment.PARLEY_PAGE_RPC_URL,
      relayUrl: environment.PARLEY_PAGE_RELAY_URL,
    });
    const indexerUrl = "https://record.example";
    equal(
      readDeploySettings({ ...environment, PARLEY_PAGE_INDEXER_URL: indexerUrl }).page.indexerUrl,
      indexerUrl,
    );
    for (const variable of ["PARLEY_PAGE_RPC_URL", "PARLEY_PAGE_RELAY_URL", "PARLEY_PAGE_INDEXER_URL"]) {
      throws(() => decisions({ [variable]: "node.example" }), {
        message: `${variable} is not a web address.`,
      });
      throws(() => decisions({ [variable]: "javascript:1" }), {
        message: `${variable} is not a web address.`,
      });
    }
  });

  it("repeat no key, however wrong it is", () => {
    for (const variable of ["PARLEY_DEPLOYER_KEY", "PARLEY_PAGE_RPC_URL"]) {
      throws(
        () => decisions({ [variable]: "0xsecret" }),
        (error: Error) => !/secret/.test(error.message),
      );
    }
  });
});
