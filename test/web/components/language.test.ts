import { expect, it } from "vitest";
import { chooseLanguage } from "../../../web/app/src/lib/i18n/language.ts";

it("takes the stored choice before what the browser prefers", () => {
  expect(chooseLanguage("zh", ["en-GB"])).toBe("zh");
});

it("takes the first preferred language that Parley speaks", () => {
  expect(chooseLanguage(null, ["fr-CH", "zh-TW", "en"])).toBe("zh");
  expect(chooseLanguage("klingon", ["en-US", "zh"])).toBe("en");
});

it("speaks English to everyone else", () => {
  expect(chooseLanguage(null, ["fr", "ja"])).toBe("en");
  expect(chooseLanguage(null, [])).toBe("en");
});
