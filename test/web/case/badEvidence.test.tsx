// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AnswerCase } from "../../../web/app/src/features/case/answer/AnswerCase.tsx";
import { AddEvidence } from "../../../web/app/src/features/case/evidence/AddEvidence.tsx";
import { OpenCase } from "../../../web/app/src/features/case/open/OpenCase.tsx";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import en from "../../../web/app/src/locales/en/errors.json" with { type: "json" };
import zh from "../../../web/app/src/locales/zh/errors.json" with { type: "json" };
import { Story } from "../shared/support/story.ts";
import { renderPage } from "../states/renderPage.tsx";
import { sceneOf } from "../trade/support/scene.ts";

const delivered = new Story().delivered().row;
const claimed = new Story().delivered().claimed(8_000).row;
const inCourt = new Story().delivered().claimed(8_000).answered(3_000).inCourt().row;

const forms: [string, ReactNode][] = [
  ["a claim", <OpenCase key="claim" scene={sceneOf(delivered, "buyer", delivered.endsAt)} side="buyer" />],
  [
    "an answer",
    <AnswerCase
      key="answer"
      scene={sceneOf(claimed, "seller", claimed.endsAt)}
      side="seller"
      claimBps={8_000}
    />,
  ],
  ["later evidence", <AddEvidence key="later" scene={sceneOf(inCourt, "buyer", inCourt.endsAt)} />],
];

const words = {
  en: { open: "Add evidence", add: /^Add files/, chosen: "Chosen files", errors: en },
  zh: { open: "补充证据", add: /^添加文件/, chosen: "已选文件", errors: zh },
};

/** Says of itself that it is large, and must not be read. */
function huge(): File {
  const file = new File(["x"], "film.mp4", { type: "video/mp4" });
  const unread = () => expect.unreachable("it was read");
  return Object.defineProperties(file, {
    size: { value: 1_000_000_000 },
    slice: { value: unread },
    arrayBuffer: { value: unread },
  });
}

const refused: [string, () => File, keyof typeof en][] = [
  [
    "invoice.html",
    () => new File(["<!doctype html><script>alert(1)</script>"], "invoice.html"),
    "fileActiveContent",
  ],
  [
    "photo.svg",
    () => new File(['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], "photo.svg"),
    "fileActiveContent",
  ],
  ["photo.png", () => new File(["<html><body onload=alert(1)>"], "photo.png"), "fileActiveContent"],
  ["empty.txt", () => new File([], "empty.txt"), "fileEmpty"],
  ["program.bin", () => new File(["\u0000\u0001\u0002"], "program.bin"), "fileTypeNotAllowed"],
  ["film.mp4", huge, "fileTooLarge"],
];

afterEach(() => vi.unstubAllGlobals());

describe.each(languages)("what cannot be evidence (A-35, %s)", (language: Language) => {
  const { open, add, chosen, errors } = words[language];

  it.each(forms)(
    "is refused by name and with the reason on the form of %s, and never stored",
    async (_, form) => {
      const { relay } = await renderPage(form, language);
      const opener = screen.queryByRole("button", { name: open });
      if (opener) fireEvent.click(opener);
      const choose = (file: File) =>
        act(async () => void fireEvent.change(screen.getByLabelText(add), { target: { files: [file] } }));
      for (const [name, file, reason] of refused) {
        await choose(file());
        await waitFor(() => expect(document.body.textContent).toContain(`${name} — ${errors[reason]}`));
        expect(screen.queryByRole("list", { name: chosen })).toBeNull();
      }
      await choose(new File(["What was promised.\n"], "letter.txt"));
      within(await screen.findByRole("list", { name: chosen })).getByText("letter.txt");
      for (const [name] of refused) expect(document.body.textContent).not.toContain(`${name} —`);
      expect(relay.blobs.size).toBe(0);
    },
  );
});
