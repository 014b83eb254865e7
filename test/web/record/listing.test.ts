import { expect, test } from "vitest";
import { listing } from "../../../web/app/src/lib/record/listing.ts";
import type { RecordStatus } from "../../../web/app/src/lib/record/RecordStatus.ts";

const refused = new Error("no node");
const chain = (data?: string, error: Error | null = null) => ({ data, error, refetch: () => undefined });
const behind: RecordStatus = { kind: "behind", blocks: 4 };

test.each<[RecordStatus, string | undefined, string | undefined, string | undefined]>([
  [{ kind: "up" }, "told", "read", "told"],
  [{ kind: "up" }, undefined, "read", "read"],
  [{ kind: "none" }, undefined, "read", "read"],
  [{ kind: "asking" }, undefined, undefined, undefined],
  [behind, "told", "read", "read"],
  [behind, "told", undefined, "told"],
  [{ kind: "down" }, "told", "read", "read"],
  [{ kind: "down" }, "told", undefined, "told"],
  [{ kind: "lying" }, "told", "read", "read"],
  [{ kind: "lying" }, "told", undefined, undefined],
])("with the record %o, told %s and read %s, what is shown is %s", (status, told, read, shown) => {
  expect(listing(status, told, chain(read)).data).toBe(shown);
});

test("the chain's failure is told where there is nothing to show, and is none of a record's business", () => {
  expect(listing({ kind: "down" }, undefined, chain(undefined, refused)).error).toBe(refused);
  expect(listing({ kind: "down" }, "told", chain(undefined, refused)).error).toBeNull();
  expect(listing({ kind: "up" }, undefined, chain(undefined, refused)).error).toBeNull();
});
