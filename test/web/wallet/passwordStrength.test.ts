import { expect, it } from "vitest";
import { passwordStrength } from "../../../web/app/src/features/wallet/welcome/passwordStrength.ts";

it.each([
  ["", "tooShort"],
  ["xK9$wQ2", "tooShort"],
  ["password1", "weak"],
  ["Passw0rd!!", "weak"],
  ["aaaaaaaaaaaaaaaa", "weak"],
  ["12345678901234567890", "weak"],
  ["abcdefghijklmnop", "weak"],
  ["xK9$wQ2!", "fair"],
  ["correct horse battery", "strong"],
  ["四海之内皆兄弟也", "strong"],
] as const)("calls %j %s", (password, strength) => {
  expect(passwordStrength(password)).toBe(strength);
});
