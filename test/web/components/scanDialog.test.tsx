// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ScanDialog } from "../../../web/app/src/components/scan/ScanDialog.tsx";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { renderWithTexts } from "./support/renderWithTexts.tsx";

const sentences = {
  en: {
    NotAllowedError:
      "This page may not use the camera. Allow it in the browser’s settings, or choose a picture of the code.",
    NotFoundError: "No camera was found. Choose a picture of the code.",
  },
  zh: {
    NotAllowedError: "本页不能使用摄像头。请在浏览器设置中允许，或选择二维码图片。",
    NotFoundError: "没有找到摄像头。请选择二维码图片。",
  },
} as const;

function camera(getUserMedia: () => Promise<MediaStream>): void {
  vi.stubGlobal("navigator", Object.create(navigator, { mediaDevices: { value: { getUserMedia } } }));
}

afterEach(() => vi.unstubAllGlobals());

describe.each(languages)("a scan without a camera (%s)", (language) => {
  test.each(["NotAllowedError", "NotFoundError"] as const)(
    "%s: says why, and takes a picture instead",
    async (name) => {
      camera(() => Promise.reject(new DOMException("", name)));
      const onText = vi.fn();
      renderWithTexts(<ScanDialog onClose={() => undefined} onText={onText} />, language);
      expect(await screen.findByText(sentences[language][name])).toBeTruthy();
      expect(
        screen.getByLabelText(language === "zh" ? /图片/ : /choose a picture/, { selector: "input" }),
      ).toBeTruthy();
      expect(onText).not.toHaveBeenCalled();
    },
  );
});

test("a scan that is closed while the browser asks lets go of the camera", async () => {
  const stop = vi.fn();
  let allow: (stream: MediaStream) => void = () => undefined;
  camera(
    () =>
      new Promise((resolve) => {
        allow = resolve;
      }),
  );
  const { unmount } = renderWithTexts(<ScanDialog onClose={() => undefined} onText={() => undefined} />);
  unmount();
  allow({ getTracks: () => [{ stop }] } as unknown as MediaStream);
  await waitFor(() => expect(stop).toHaveBeenCalledOnce());
});
