import { type Browser, expect } from "@playwright/test";
import { PanelCase } from "./panel.ts";
import { panelPeriods } from "./panelRoster.ts";
import { Stack } from "./Stack.ts";
import { Stage } from "./Stage.ts";

interface KeptCase {
  stack: Stack;
  stage: Stage;
  panel: PanelCase;
}

/** How long a keeper is waited for. */
export const patience = { timeout: 90_000 };

/** A keeper runs beside the stack, as `npm start` has it; it has drawn a panel of three, whose evidence period is over. */
export async function withKeeper(browser: Browser, act: (known: KeptCase) => Promise<void>): Promise<void> {
  const stack = await Stack.start({ keeper: true });
  try {
    const stage = new Stage(browser, stack);
    const panel = await PanelCase.open(stack);
    await expect.poll(async () => (await panel.seats()).length, patience).toBe(3);
    await stack.jump(panelPeriods.evidence + 60);
    await act({ stack, stage, panel });
    await stage.close();
  } finally {
    await stack.stop();
  }
}
