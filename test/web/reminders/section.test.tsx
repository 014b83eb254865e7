// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { RemindersSection } from "../../../web/app/src/features/reminders/RemindersSection.tsx";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { first, phrase } from "../wallet/support/openTab.ts";
import { renderInWallet } from "../wallet/support/renderInWallet.tsx";
import { FakePush } from "./support/FakePush.ts";

/** The promises and the ways out stand here as sentences. */
const told = {
  en: {
    turnOn: "Turn on for this account",
    turnOff: "Turn off",
    on: "On for this account",
    trial: "Send a test reminder",
    trialSent: /^A test reminder is on its way/,
    vote: "My vote in a case",
    quiet: "Quiet hours",
    from: "From",
    zone: /^By the clock of /,
    sender: /learns the account’s address, this browser’s mailbox.+at which place of the document store/,
    none: /^This page knows of no record/,
    incapable: /^This browser cannot receive reminders/,
    blocked: "This browser blocks notifications of Parley",
    unblock: /^Allow them in the browser’s settings/,
    denied: /^Notifications were not allowed/,
    recordDown: /^The record does not answer/,
    serviceDown: /^Your browser’s push service could not be reached/,
  },
  zh: {
    turnOn: "为此账户开启",
    turnOff: "关闭提醒",
    on: "已为此账户开启",
    trial: "发送一条测试提醒",
    trialSent: /^测试提醒已发出/,
    vote: "我在案件中的表决",
    quiet: "免打扰时段",
    from: "从",
    zone: /^按 .+ 的时间/,
    sender: /会知道：账户地址、此浏览器在推送服务处的收件地址.+提议会存放在文件库的哪个位置/,
    none: /^此页面没有连接索引/,
    incapable: /^此浏览器无法接收提醒/,
    blocked: "此浏览器已禁止言和的通知",
    unblock: /^请在浏览器的网站设置中/,
    denied: /^通知未获允许/,
    recordDown: /^索引没有应答/,
    serviceDown: /^无法连接浏览器的推送服务/,
  },
};

beforeEach(() => localStorage.clear());

describe.each(languages)("in %s", (language) => {
  const say = told[language];
  let push: FakePush;
  beforeEach(() => {
    push = new FakePush();
  });

  async function show(reminders = push.open() as ReturnType<FakePush["open"]> | null) {
    const section = <RemindersSection browser={push.browser} reminders={reminders} />;
    const rendered = await renderInWallet(section, language);
    await rendered.wallet.restore("correct horse", phrase, null);
    await waitFor(() => expect(rendered.wallet.read().vault).toBe("open"));
    return rendered;
  }
  const click = (name: string) => screen.findByRole("button", { name }).then((one) => fireEvent.click(one));

  it("is off until it is asked for, and says before that who learns what", async () => {
    await show();
    await screen.findByRole("button", { name: say.turnOn });
    screen.getByText(say.sender);
    expect([push.permission, push.asked]).toEqual(["default", []]);
  });

  it("is turned on, tried, and turned off again", async () => {
    await show();
    await click(say.turnOn);
    await screen.findByText(say.on);
    expect(push.told).toMatchObject([{ addresses: [first], language }]);
    await click(say.trial);
    await screen.findByText(say.trialSent);
    expect(push.asked.at(-1)).toBe("POST /push/test");
    await click(say.turnOff);
    await screen.findByRole("button", { name: say.turnOn });
    expect(push.told).toEqual([]);
  });

  it("tells the sender what is chosen, and never of nothing at all", async () => {
    await show();
    await click(say.turnOn);
    fireEvent.click(await screen.findByRole("checkbox", { name: say.vote }));
    await waitFor(() => expect(push.told[0]?.kinds).not.toContain("vote"));
    fireEvent.change(screen.getByLabelText(say.from), { target: { value: "21:30" } });
    await waitFor(() => expect(push.told[0]?.quiet).toMatchObject({ from: 21 * 60 + 30 }));
    screen.getByText(say.zone);
    fireEvent.click(screen.getByRole("checkbox", { name: say.quiet }));
    await waitFor(() => expect(push.told[0]?.quiet).toBeNull());
    const kinds = () => screen.getAllByRole<HTMLInputElement>("checkbox").slice(0, 8);
    for (const box of kinds()) {
      if (!box.checked || kinds().filter(({ checked }) => checked).length === 1) continue;
      const before = push.told[0]?.kinds.length ?? 0;
      fireEvent.click(box);
      await waitFor(() => expect(push.told[0]?.kinds.length).toBe(before - 1));
    }
    await waitFor(() =>
      expect(kinds().filter(({ checked, disabled }) => checked && disabled)).toHaveLength(1),
    );
  });

  it("shows a choice that the sender did not take as it was", async () => {
    await show();
    await click(say.turnOn);
    const box = await screen.findByRole<HTMLInputElement>("checkbox", { name: say.vote });
    push.isRecordDown = true;
    fireEvent.click(box);
    await screen.findByText(say.recordDown);
    expect(box.checked).toBe(true);
  });

  it("says why it stays off", async () => {
    await show();
    push.isRecordDown = true;
    await click(say.turnOn);
    await screen.findByText(say.recordDown);
    push.isRecordDown = false;
    push.isServiceDown = true;
    await click(say.turnOn);
    await screen.findByText(say.serviceDown);
    push.answer = "denied";
    await click(say.turnOn);
    await screen.findByText(say.denied);
    screen.getByText(say.blocked);
    screen.getByText(say.unblock);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: say.turnOn }).disabled).toBe(true);
  });

  it("says where it cannot be", async () => {
    const { unmount } = await show(null);
    await screen.findByText(say.none);
    expect(screen.queryByRole("button")).toBeNull();
    unmount();
    push.isCapable = false;
    await show();
    await screen.findByText(say.incapable);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
