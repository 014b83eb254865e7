import { describe, expect, it } from "vitest";
import en from "../../../web/app/src/locales/en/talk.json" with { type: "json" };
import zh from "../../../web/app/src/locales/zh/talk.json" with { type: "json" };
import { talkErrorCodes } from "../../../web/shared/talk/TalkError.ts";

describe.each([
  ["en", en.errors],
  ["zh", zh.errors],
])("errors of talk in %s", (_, sentences) => {
  it("have a sentence for every code, and for nothing else", () => {
    expect(Object.keys(sentences).sort()).toEqual([...talkErrorCodes].sort());
  });
});
