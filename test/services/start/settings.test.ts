import { expect, test } from "vitest";
import { readSettings, SettingsError } from "../../../scripts/start/settings.ts";

test("there is no explorer unless one is named", () => {
  expect(readSettings({}).explorer).toBeUndefined();
  expect(readSettings({ PARLEY_EXPLORER: "" }).explorer).toBeUndefined();
  const explorer = "https://explorer.example";
  expect(readSettings({ PARLEY_EXPLORER: explorer }).explorer).toBe(explorer);
});

test.each(["explorer.example", "javascript:alert(1)", "ftp://explorer.example"])(
  "%s is refused as an explorer, by name",
  (PARLEY_EXPLORER) => {
    const read = () => readSettings({ PARLEY_EXPLORER });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(`PARLEY_EXPLORER=${PARLEY_EXPLORER} is not a web address`);
  },
);
