import { prepare } from "../../../scripts/start/prepare.ts";
import { makeRunFolder } from "./runFolder.ts";

/** Builds what the stacks serve once, before the workers start theirs side by side. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await prepare((line) => console.log(line));
  return makeRunFolder();
}
