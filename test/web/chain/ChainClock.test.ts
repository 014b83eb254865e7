import { describe, expect, test, vi } from "vitest";
import { ChainClock } from "../../../web/app/src/lib/chain/ChainClock.ts";

function clockAt(milliseconds: number) {
  const monotonic = { now: milliseconds };
  const clock = new ChainClock(() => monotonic.now);
  return { clock, monotonic };
}

describe("the chain's clock", () => {
  test("knows nothing before the chain was asked", () => {
    expect(clockAt(5_000).clock.now()).toBeNull();
  });

  test("goes on by the monotonic clock between two looks", () => {
    const { clock, monotonic } = clockAt(5_000);
    clock.learn(1_000);
    monotonic.now += 2_999;
    expect(clock.now()).toBe(1_002);
  });

  test("follows a jump ahead at once", () => {
    const { clock } = clockAt(0);
    clock.learn(1_000);
    clock.learn(87_400);
    expect(clock.now()).toBe(87_400);
  });

  test("does not tick back over a node's rounding", () => {
    const { clock, monotonic } = clockAt(0);
    clock.learn(1_000);
    monotonic.now += 3_900;
    clock.learn(1_001);
    expect(clock.now()).toBe(1_003);
    monotonic.now += 100;
    expect(clock.now()).toBe(1_004);
  });

  test("goes back when the chain did", () => {
    const { clock } = clockAt(0);
    clock.learn(87_400);
    clock.learn(1_000);
    expect(clock.now()).toBe(1_000);
  });

  test("a mined block moves it ahead only", () => {
    const { clock, monotonic } = clockAt(0);
    clock.learnPast(1_000);
    monotonic.now += 60_000;
    clock.learnPast(1_012);
    expect(clock.now()).toBe(1_060);
    clock.learnPast(1_072);
    expect(clock.now()).toBe(1_072);
  });

  test("is not touched by the device's date", () => {
    const { clock, monotonic } = clockAt(0);
    clock.learn(1_000);
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.now() + 3_600_000);
    monotonic.now += 1_000;
    expect(clock.now()).toBe(1_001);
    vi.useRealTimers();
  });
});
