import i18next, { type TFunction } from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { watchMissingParts } from "../../../web/app/src/lib/missingParts.ts";
import { ContractError } from "../../../web/app/src/lib/sendCalls/ContractError.ts";
import { contractErrors } from "../../../web/app/src/lib/sendCalls/contractErrors.ts";
import { SendError, sendErrorCodes } from "../../../web/app/src/lib/sendCalls/SendError.ts";
import { errorSentence } from "../../../web/app/src/lib/signing/errorSentence.ts";
import { sponsorErrorCodes } from "../../../web/app/src/lib/sponsor/SponsorError.ts";
import { walletErrorCodes } from "../../../web/app/src/lib/wallet/WalletError.ts";
import en from "../../../web/app/src/locales/en/errors.json" with { type: "json" };
import zh from "../../../web/app/src/locales/zh/errors.json" with { type: "json" };
import { errorCodes } from "../../../web/shared/errors/errorCodes.ts";

const languages: [string, Record<string, string>][] = [
  ["en", en],
  ["zh", zh],
];

describe.each(languages)("errors in %s", (_, sentences) => {
  it("have a sentence for every custom error of the contracts", () => {
    const names = [...new Set(contractErrors.map(({ name }) => name))];
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name) => !(name in sentences))).toEqual([]);
  });

  it("have a sentence for every code of wallet, sending and shared rules", () => {
    const codes = [...walletErrorCodes, ...sendErrorCodes, ...sponsorErrorCodes, ...errorCodes, "unexpected"];
    expect(codes.filter((code) => !(code in sentences))).toEqual([]);
  });

  it("name only arguments that the contract's error has", () => {
    for (const { name, inputs } of contractErrors) {
      const known = new Set(inputs.map((input) => input.name));
      const used = [...(sentences[name] ?? "").matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as never);
      for (const argument of used) expect(known, `${name}: ${argument}`).toContain(argument);
    }
  });
});

describe("errorSentence", () => {
  let t: TFunction<"errors">;
  beforeAll(async () => {
    await i18next.init({
      lng: "en",
      resources: { en: { errors: en } },
      interpolation: { escapeValue: false },
    });
    t = i18next.getFixedT("en", "errors");
  });
  const say = (error: unknown) => errorSentence(error, t, (at) => `<${at}>`);

  it("fills in the arguments, instants as dates", () => {
    expect(say(new ContractError("DeadlinePassed", { endsAt: 5n, time: 6n }))).toContain("<5>");
  });

  it("has words for what it does not know", () => {
    expect(say(new ContractError("NeverHeardOf", {}))).toBe(en.unexpected);
    expect(say(new TypeError("x is not a function"))).toBe(en.unexpected);
  });

  it("knows a part of the page that is gone from a fault of the page", () => {
    const page = new EventTarget();
    watchMissingParts(page);
    const gone = new TypeError("Failed to fetch dynamically imported module");
    expect(say(gone)).toBe(en.unexpected);
    page.dispatchEvent(Object.assign(new Event("vite:preloadError"), { payload: gone }));
    expect(say(gone)).toBe(en.pagePartMissing);
    expect(say(new TypeError(gone.message))).toBe(en.unexpected);
  });

  it("says what to do about gas", () => {
    expect(say(new SendError("noGas", { balance: 0n, needed: 5n }))).toBe(en.noGas);
  });
});
