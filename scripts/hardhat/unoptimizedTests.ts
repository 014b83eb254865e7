import { globSync } from "node:fs";
import type { HardhatPlugin } from "hardhat/types/plugins";

/**
 * Compiles Solidity tests without the optimizer, in a tenth of the time. It is for tests that deploy what they test from its
 * artifact, and so meet the code that goes on chain. All share one object: Hardhat compiles files of one configuration together.
 */
export function unoptimizedTests(pattern: string): HardhatPlugin {
  return {
    id: "unoptimized-tests",
    hookHandlers: {
      config: async () => ({
        default: async () => ({
          async resolveUserConfig(user, resolveVariable, next) {
            const resolved = await next(user, resolveVariable);
            for (const { compilers, overrides } of Object.values(resolved.solidity.profiles)) {
              const [compiler] = compilers;
              if (compiler === undefined) continue;
              const { evmVersion, outputSelection } = compiler.settings;
              const unoptimized = { ...compiler, settings: { evmVersion, outputSelection } };
              for (const file of globSync(pattern)) overrides[file] = unoptimized;
            }
            return resolved;
          },
        }),
      }),
    },
  };
}
