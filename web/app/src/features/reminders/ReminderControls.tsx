import { useMutation } from "@tanstack/react-query";
import { BellOff, BellRing } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Button } from "../../components/button/Button.tsx";
import { Notice } from "../../components/notice/Notice.tsx";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import type { PushBrowser } from "../../lib/reminders/PushBrowser.ts";
import type { Reminders } from "../../lib/reminders/Reminders.ts";
import { ReminderChoices } from "./ReminderChoices.tsx";
import { ReminderFailure } from "./ReminderFailure.tsx";
import { WhoLearns } from "./WhoLearns.tsx";

interface ReminderControlsProps {
  reminders: Reminders;
  browser: PushBrowser;
  account: Address;
}

export function ReminderControls({ reminders, browser, account }: ReminderControlsProps) {
  const { t } = useTranslation("reminders");
  const { language } = useLanguage();
  const { cell } = reminders.settings;
  const { accounts } = useSyncExternalStore(cell.subscribe, cell.get);
  const turnOn = useMutation({ mutationFn: () => reminders.turnOn(account, language) });
  const turnOff = useMutation({ mutationFn: () => reminders.turnOff(account, language) });
  const trial = useMutation({ mutationFn: () => reminders.trial() });
  const isOn = accounts.includes(account);
  const isDenied = browser.permission() === "denied";
  return (
    <>
      {isDenied ? (
        <Notice kind="wait" title={t("denied.title")}>
          {t("denied.body")}
        </Notice>
      ) : null}
      {isOn ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="flex items-center gap-2 font-medium">
              <BellRing className="size-5 text-jade" aria-hidden="true" />
              {t("on")}
            </p>
            <Button kind="quiet" size="small" busy={turnOff.isPending} onClick={() => turnOff.mutate()}>
              {t("turnOff")}
            </Button>
          </div>
          <ReminderChoices reminders={reminders} />
          <Button kind="quiet" busy={trial.isPending} disabled={isDenied} onClick={() => trial.mutate()}>
            {t("trial")}
          </Button>
        </>
      ) : (
        <Button
          kind="quiet"
          busy={turnOn.isPending}
          disabled={isDenied}
          icon={<BellOff className="size-5" aria-hidden="true" />}
          onClick={() => turnOn.mutate()}
        >
          {t("turnOn")}
        </Button>
      )}
      {trial.isSuccess && isOn ? (
        <p role="status" className="text-sm text-soft">
          {t("trialSent")}
        </p>
      ) : null}
      <ReminderFailure error={turnOn.error ?? turnOff.error ?? trial.error} />
      <WhoLearns />
    </>
  );
}
