import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { id, RemindingStage, waits } from "./RemindingStage.ts";

let stage: RemindingStage;

beforeEach(async () => {
  stage = await RemindingStage.open();
});

afterEach(() => stage.close());

describe("when a push service does not take it", () => {
  test("a browser that is gone is forgotten with all that it was told", async () => {
    stage.subscribe();
    stage.find([waits("inspect", null)]);
    stage.outcome = "gone";
    await stage.told();
    expect(stage.store.size).toBe(0);
    stage.outcome = "sent";
    stage.subscribe();
    expect(await stage.told()).toEqual(["inspection"]);
  });

  test("it is tried again, ever more seldom, and told in the end", async () => {
    stage.subscribe();
    stage.find([waits("inspect", null)]);
    stage.outcome = "failed";
    expect(await stage.told()).toHaveLength(1);
    expect(await stage.told()).toHaveLength(0);
    stage.time += 30_000;
    expect(await stage.told()).toHaveLength(1);
    stage.time += 30_000;
    expect(await stage.told()).toHaveLength(0);
    stage.restart();
    stage.time += 30_000;
    stage.outcome = "sent";
    expect(await stage.told()).toEqual(["inspection"]);
    expect(await stage.told()).toEqual([]);
  });

  test("who is never reached is given up after days", async () => {
    stage.subscribe();
    stage.find([waits("inspect", null)]);
    stage.outcome = "failed";
    let attempts = 0;
    for (; stage.store.size > 0; stage.time += 6 * 3_600_000) attempts += (await stage.told()).length;
    expect(attempts).toBe(20);
  });

  test("of several told one by one, those that arrived are not sent again", async () => {
    stage.subscribe();
    stage.find([waits("inspect", null), waits("collect", null, id("2"))]);
    let count = 0;
    stage.outcome = () => (++count === 2 ? "failed" : "sent");
    expect(await stage.told()).toEqual(["inspection", "money"]);
    stage.time += 30_000;
    expect(await stage.told()).toEqual(["money"]);
  });
});
