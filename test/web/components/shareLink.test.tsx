// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ShareLink } from "../../../web/app/src/components/share/ShareLink.tsx";
import { renderWithTexts } from "./support/renderWithTexts.tsx";

const url = (length: number) => `https://parley.example/r#${"a".repeat(length)}`.slice(0, length);

test("a link that a camera can read comes with its code", () => {
  renderWithTexts(<ShareLink url={url(911)} label="Request" fileName="request" />);
  expect(screen.getByRole("img", { name: "Request" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Save code" })).toBeTruthy();
});

test.each([912, 4_000])(
  "of a link of %i bytes there is the link and no code, and the page says why",
  (length) => {
    renderWithTexts(<ShareLink url={url(length)} label="Request" fileName="request" />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.queryByRole("button", { name: "Save code" })).toBeNull();
    expect(screen.getByText(/too long for a code/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Request" }).value).toBe(url(length));
  },
);
