// @vitest-environment happy-dom
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ChainLine } from "../../../web/app/src/app/shell/ChainLine.tsx";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { RecordContext } from "../../../web/app/src/lib/record/RecordContext.ts";
import type { RecordStatus } from "../../../web/app/src/lib/record/RecordStatus.ts";
import en from "../../../web/app/src/locales/en/common.json" with { type: "json" };
import zh from "../../../web/app/src/locales/zh/common.json" with { type: "json" };
import { renderPage } from "../states/renderPage.tsx";
import { stageRecord } from "./support/stageRecord.ts";

afterEach(cleanup);

const lines = { en: en.line, zh: { recordBehind_one: zh.line.recordBehind_other, ...zh.line } };

for (const language of languages) {
  const line = lines[language];
  const counted = (text: string, count: number) => text.replace("{{count}}", String(count));
  const cases: [RecordStatus, string][] = [
    [{ kind: "none" }, ""],
    [{ kind: "asking" }, ""],
    [{ kind: "up" }, ""],
    [{ kind: "behind", blocks: 1 }, counted(line.recordBehind_one, 1)],
    [{ kind: "behind", blocks: 30 }, counted(line.recordBehind_other, 30)],
    [{ kind: "down" }, line.recordDown],
    [{ kind: "lying" }, line.recordLying],
  ];

  test(`one quiet line says where lists come from, and none when all is well (${language})`, async () => {
    const { follower } = stageRecord();
    const { tick } = await renderPage(
      <RecordContext value={follower}>
        <ChainLine />
      </RecordContext>,
      language,
    );
    await tick();
    for (const [status, words] of cases) {
      await act(async () => {
        follower.status.value = status;
      });
      expect(screen.getByRole("status").textContent).toBe(words);
    }
  });
}
