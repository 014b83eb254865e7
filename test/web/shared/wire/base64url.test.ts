import { describe, expect, it } from "vitest";
import { fromBase64url, toBase64url } from "../../../../web/shared/wire/base64url.ts";
import { forAll } from "../support/random.ts";

describe("base64url", () => {
  it("carries every length, as Node's own does", () => {
    forAll(300, (random, run) => {
      const bytes = random.bytes(run < 50 ? run : random.int(0, 30_000));
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect(fromBase64url(text)).toEqual(bytes);
    });
  });

  it.each(["a", "a+b/", "YQ==", "YR", "Y W", "é", "YWJ"])(
    "refuses %s, which is no spelling or not the only one",
    (text) => {
      expect(fromBase64url(text)).toBeNull();
    },
  );
});
