import { createRequire } from "node:module";
import hardhatEthers from "@nomicfoundation/hardhat-ethers";
import hardhatMocha from "@nomicfoundation/hardhat-mocha";
import { defineConfig } from "hardhat/config";
import { unoptimizedTests } from "./scripts/hardhat/unoptimizedTests.ts";

const require = createRequire(import.meta.url);

export default defineConfig({
  plugins: [hardhatEthers, hardhatMocha, unoptimizedTests("test/contracts/{court,escrow,support}/**/*.sol")],
  solidity: {
    version: "0.8.37",
    path: require.resolve("solc/soljson.js"),
    settings: {
      optimizer: { enabled: true, runs: 800 },
      viaIR: true,
      evmVersion: "osaka",
      // The CREATE2 address follows from the code alone: rewording a comment does not move a contract.
      metadata: { bytecodeHash: "none" },
    },
  },
  paths: { tests: { solidity: "test/contracts", mocha: "test/protocol" } },
});
