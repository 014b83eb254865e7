import { useMutation } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { reminderKinds } from "../../../../shared/reminders/reminderKinds.ts";
import { Checkbox } from "../../components/choice/Checkbox.tsx";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import type { Settings } from "../../lib/reminders/ReminderSettings.ts";
import type { Reminders } from "../../lib/reminders/Reminders.ts";
import { QuietHoursFields } from "./QuietHoursFields.tsx";
import { ReminderFailure } from "./ReminderFailure.tsx";

type Choices = Pick<Settings, "kinds" | "quiet">;

/** Of what, and when not. What is chosen shows at once; where the sender does not take it, it shows as it was. */
export function ReminderChoices({ reminders }: { reminders: Reminders }) {
  const { t } = useTranslation("reminders");
  const { language } = useLanguage();
  const { cell } = reminders.settings;
  const settings = useSyncExternalStore(cell.subscribe, cell.get);
  const change = useMutation({
    mutationFn: (choices: Choices) => reminders.change(choices, language),
    // One after the other, so that the last one stands.
    scope: { id: "reminders" },
  });
  const { kinds, quiet } = (change.isPending ? change.variables : null) ?? settings;
  return (
    <>
      <fieldset className="grid gap-x-6 sm:grid-cols-2">
        <legend className="mb-1 text-sm font-medium">{t("kinds.legend")}</legend>
        {reminderKinds.map((kind) => {
          const isChosen = kinds.includes(kind);
          const others = kinds.filter((one) => one !== kind);
          return (
            <Checkbox
              key={kind}
              label={t(`kinds.${kind}`)}
              checked={isChosen}
              // Of nothing at all is what turning off is for.
              disabled={isChosen && others.length === 0}
              onChange={(isWanted) =>
                change.mutate({
                  quiet,
                  kinds: reminderKinds.filter((one) => (one === kind ? isWanted : kinds.includes(one))),
                })
              }
            />
          );
        })}
      </fieldset>
      <QuietHoursFields quiet={quiet} onChange={(next) => change.mutate({ kinds, quiet: next })} />
      <ReminderFailure error={change.error} />
    </>
  );
}
