import { expect, test } from "vitest";
import { chainErrorCodes } from "../../../web/app/src/lib/chain/ChainError.ts";
import { documentErrorCodes } from "../../../web/app/src/lib/documents/DocumentError.ts";
import { recordErrorCodes } from "../../../web/app/src/lib/record/RecordError.ts";
import en from "../../../web/app/src/locales/en/errors.json" with { type: "json" };
import zh from "../../../web/app/src/locales/zh/errors.json" with { type: "json" };

test.each([
  ["en", en],
  ["zh", zh],
])("every code of chain, documents and record has a sentence in %s", (_, sentences) => {
  const missing = [...chainErrorCodes, ...documentErrorCodes, ...recordErrorCodes].filter(
    (code) => !(code in sentences),
  );
  expect(missing).toEqual([]);
});
