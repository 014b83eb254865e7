// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it } from "vitest";
import { NavigatedContext } from "../../../web/app/src/components/page/NavigatedContext.ts";
import { Page } from "../../../web/app/src/components/page/Page.tsx";
import { renderWithTexts } from "./support/renderWithTexts.tsx";

const show = (navigated: { current: boolean }) =>
  renderWithTexts(
    <StrictMode>
      <NavigatedContext value={navigated}>
        <Page title="Trades">text</Page>
      </NavigatedContext>
    </StrictMode>,
  );

describe("Page", () => {
  it("titles the document", () => {
    show({ current: false });
    expect(document.title).toBe("Trades · Parley");
  });

  it("leaves the focus alone when the app opens on it", () => {
    show({ current: false });
    expect(document.activeElement).toBe(document.body);
  });

  it("takes the focus to its heading when the reader came from another page, once", () => {
    const navigated = { current: true };
    show(navigated);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Trades" }));
    expect(navigated.current).toBe(false);
  });
});
