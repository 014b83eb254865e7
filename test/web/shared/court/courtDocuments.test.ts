import { describe, expect, it } from "vitest";
import {
  type Profile,
  profileSchema,
  type Reasons,
  reasonsSchema,
} from "../../../../web/shared/court/courtDocuments.ts";
import { decodeDocument, encodeDocument } from "../../../../web/shared/wire/canonicalDocument.ts";
import { onlooker } from "../support/cast.ts";

const profile: Profile = {
  version: 1,
  name: "林法官 · Judge Lin",
  about: "二十年贸易仲裁\nTwenty years of trade arbitration",
  languages: ["zh", "en"],
  fields: ["furniture", "电子产品"],
  jurisdictions: ["PRC"],
  encryptionKey: `0x${"0c".repeat(32)}`,
};

const reasons: Reasons = {
  version: 1,
  disputeId: 2n ** 255n + 7n,
  arbitrator: onlooker,
  ruling: 4,
  createdAt: 1_800_000_000,
  nonce: `0x${"01".repeat(32)}`,
  language: "en",
  text: "Three of twenty chairs were broken on arrival.",
};

describe("court documents", () => {
  it("come back from their bytes", () => {
    const bytes = encodeDocument(profileSchema, profile);
    expect(decodeDocument(profileSchema, bytes, "courtDocumentMalformed")).toEqual(profile);
    const written = encodeDocument(reasonsSchema, reasons);
    expect(decodeDocument(reasonsSchema, written, "courtDocumentMalformed")).toEqual(reasons);
  });

  it("are refused without a language, and without reasons", () => {
    expect(() => encodeDocument(profileSchema, { ...profile, languages: [] })).toThrow();
    expect(() => encodeDocument(reasonsSchema, { ...reasons, text: "" })).toThrow();
  });
});
