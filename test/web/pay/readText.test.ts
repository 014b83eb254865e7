import { expect, test } from "vitest";
import { readText } from "../../../web/app/src/lib/links/readText.ts";
import { seller } from "../shared/support/cast.ts";

test.each([
  ["a whole link", "https://parley.example/r#request.AbC-_9", "request.AbC-_9"],
  ["a link broken over lines by a chat", "https://parley.example/\nr#trade.Ab\n C\u200b", "trade.AbC"],
  ["the bare code", "offer.AbC", "offer.AbC"],
  ["a signed claim", "https://parley.example/r#plea.AbC", "plea.AbC"],
  ["an EIP-681 address", ` ethereum:${seller}@1?value=1e18`, `ethereum:${seller}@1?value=1e18`],
])("reads %s", (_, text, code) => {
  expect(readText(text)).toEqual({ kind: "link", code });
});

test("reads an address, whose checksum the field then judges", () => {
  expect(readText(`${seller.toLowerCase()} `)).toEqual({ kind: "address", address: seller.toLowerCase() });
});

test.each([
  ["words", "hello"],
  ["another site", "https://example.org/#about"],
  ["nothing", ""],
])("leads nowhere from %s", (_, text) => {
  expect(readText(text)).toEqual({ kind: "unknown" });
});
