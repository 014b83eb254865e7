import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Section } from "../../components/layout/Section.tsx";
import { useChain } from "../../lib/query/useChain.ts";
import { openReminders } from "../../lib/reminders/openReminders.ts";
import { type PushBrowser, pushBrowser } from "../../lib/reminders/PushBrowser.ts";
import type { Reminders } from "../../lib/reminders/Reminders.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { ReminderControls } from "./ReminderControls.tsx";

interface RemindersSectionProps {
  browser?: PushBrowser;
  reminders?: Reminders | null;
}

/** Whether this device reminds the acting account, of what, and when not. */
export function RemindersSection({ browser = pushBrowser, reminders }: RemindersSectionProps) {
  const { t } = useTranslation("reminders");
  const { config } = useChain();
  const account = useAccount();
  const found = reminders === undefined ? openReminders(config) : reminders;
  if (!account) return null;
  return (
    <Section title={t("title")}>
      <p className="text-sm text-soft">{t(found ? "lead" : "none")}</p>
      {found ? <Possible reminders={found} browser={browser} account={account.address} /> : null}
    </Section>
  );
}

interface PossibleProps {
  reminders: Reminders;
  browser: PushBrowser;
  account: Address;
}

function Possible({ reminders, browser, account }: PossibleProps) {
  const { t } = useTranslation("reminders");
  if (!browser.isCapable) return <p className="text-sm">{t("incapable")}</p>;
  return <ReminderControls key={account} {...{ reminders, browser, account }} />;
}
