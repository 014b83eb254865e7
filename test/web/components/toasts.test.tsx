// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Toaster } from "../../../web/app/src/components/toast/Toaster.tsx";
import { ToastStore } from "../../../web/app/src/components/toast/ToastStore.ts";
import { ToastContext } from "../../../web/app/src/components/toast/useToast.ts";
import { renderWithTexts } from "./support/renderWithTexts.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("ToastStore", () => {
  it("keeps the newest three and lets each go after six seconds", () => {
    const store = new ToastStore();
    for (const text of ["one", "two", "three", "four"]) store.show("info", text);
    expect(store.read().map((toast) => toast.text)).toEqual(["two", "three", "four"]);
    vi.advanceTimersByTime(6_000);
    expect(store.read()).toEqual([]);
  });

  it("tells nobody of a dismissal that changes nothing", () => {
    const store = new ToastStore();
    const listener = vi.fn();
    store.subscribe(listener);
    store.dismiss(7);
    expect(listener).not.toHaveBeenCalled();
  });
});

it("Toaster says what comes in a live region and lets it be put away", () => {
  const store = new ToastStore();
  renderWithTexts(
    <ToastContext value={store}>
      <Toaster />
    </ToastContext>,
  );
  const region = screen.getByRole("status");
  act(() => store.show("success", "Added to the address book"));
  expect(region.textContent).toContain("Added to the address book");
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(region.textContent).toBe("");
});

it("a toast that leads somewhere goes there by one tap, and goes away", () => {
  const store = new ToastStore();
  renderWithTexts(
    <ToastContext value={store}>
      <Toaster />
    </ToastContext>,
  );
  const go = vi.fn();
  act(() => store.show("wait", "Something waits", { label: "Go there", act: go }));
  fireEvent.click(screen.getByRole("button", { name: "Go there" }));
  expect(go).toHaveBeenCalledOnce();
  expect(screen.getByRole("status").textContent).toBe("");
});
