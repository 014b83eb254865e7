import { oneFailed, onePassed, type Runner } from "./tally.ts";

/** A check that lists what is wrong. An empty list is its success; one that throws has failed. */
export function faultRunner(name: string, find: () => Promise<readonly string[]>): Runner {
  return {
    name,
    run: async () => {
      const faults = await find().catch((error: Error) => [error.stack ?? error.message]);
      return { tally: faults.length > 0 ? oneFailed : onePassed, output: faults.join("\n") };
    },
  };
}
