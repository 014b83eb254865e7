import type { Hex } from "viem";
import { describe, expect, it } from "vitest";
import { summarize } from "../../../../web/app/src/lib/signing/summarize.ts";
import { buyer, chainId, contracts } from "../support/scene.ts";

describe("a message", () => {
  const message = (content: string | { raw: Hex }) =>
    summarize({ kind: "message", account: buyer, chainId, context: {}, message: content }, contracts);

  it("is shown in words, bytes that spell words too", () => {
    expect(message("hello").facts).toEqual([{ label: "message", type: "text", value: "hello" }]);
    expect(message({ raw: "0x68690a" }).facts).toEqual([{ label: "message", type: "text", value: "hi\n" }]);
  });

  it("is called unreadable when it is a hash or turns the writing around", () => {
    expect(message({ raw: `0x${"fe".repeat(32)}` }).warnings).toEqual(["unreadableMessage"]);
    expect(message({ raw: "0xe280ae6162" }).warnings).toEqual(["unreadableMessage"]);
  });
});
