import type { Tally } from "./tally.ts";

/** A suite of Hardhat's Solidity tests, as far as counting goes. */
export interface SuiteResult {
  testResults: readonly { status: string }[];
}

/** What the suites came to. A status that is neither a success nor a skip is a failure. */
export function countSuites(suites: readonly SuiteResult[]): Tally {
  const statuses = suites.flatMap(({ testResults }) => testResults.map(({ status }) => status));
  const count = (status: string) => statuses.filter((each) => each === status).length;
  const [passed, skipped] = [count("Success"), count("Skipped")];
  return { passed, skipped, failed: statuses.length - passed - skipped };
}
