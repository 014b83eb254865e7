import { describe, expect, test } from "vitest";
import { fitsCode } from "../../../web/app/src/components/qr/fitsCode.ts";
import { readCode } from "../../../web/app/src/components/scan/readCode.ts";
import { codePixels } from "../../../web/app/src/components/share/codePixels.ts";
import { seller } from "../shared/support/cast.ts";

const link = (length: number) =>
  `https://parley.example/r#request.${"Abc_-019".repeat(200)}`.slice(0, length);
const longest = link(911);

const read = (picture: ReturnType<typeof codePixels>) => readCode(picture as ImageData);

describe("a code that was saved is read as it was written", () => {
  test.each([
    ["an address", seller],
    ["a payment for any wallet", `ethereum:${seller}@31337?value=1e18`],
    ["a link of middling length", link(300)],
    ["the longest link that gets a code", longest],
  ])("%s", async (_, text) => {
    expect(fitsCode(text)).toBe(true);
    expect(await read(codePixels(text))).toBe(text);
  });

  test("and one byte more gets none", () => {
    expect(fitsCode(link(912))).toBe(false);
  });
});

test("a picture without a code says nothing", async () => {
  const blank = { width: 200, height: 200, data: new Uint8ClampedArray(200 * 200 * 4).fill(255) };
  expect(await read(blank)).toBeNull();
});
