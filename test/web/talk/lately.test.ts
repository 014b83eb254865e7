import { expect, it } from "vitest";
import { Lately } from "../../../web/app/src/lib/talk/mailbox/Lately.ts";

it("forgets what nobody asked for between two turns, and nothing else", () => {
  const lately = new Lately<string>();
  lately.set("read", "one");
  lately.set("unread", "other");
  lately.turn();
  expect(lately.get("read")).toBe("one");
  lately.turn();
  expect([lately.get("read"), lately.get("unread")]).toEqual(["one", undefined]);
  lately.turn();
  lately.turn();
  expect(lately.get("read")).toBeUndefined();
});
