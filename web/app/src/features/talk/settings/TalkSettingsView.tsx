import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Checkbox } from "../../../components/choice/Checkbox.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { useTalkQuery } from "../../../lib/talk/useTalkQuery.ts";
import { FormerKeys } from "./FormerKeys.tsx";
import { RelayList } from "./RelayList.tsx";
import { ReplaceKey } from "./ReplaceKey.tsx";

/** How one wants to talk: what others learn, where mail lies, and a new key for one that got into other hands. */
export function TalkSettingsView({ talk }: { talk: Talk }) {
  const { t } = useTranslation("talk");
  const { data: settings } = useTalkQuery(talk, ["settings"], async () => talk.settings);
  const change = useMutation({
    mutationFn: (tellsRead: boolean) => talk.change({ tellsRead }),
    networkMode: "always",
  });
  return (
    <>
      <Section title={t("settings.marks.title")}>
        <Checkbox
          label={t("settings.marks.label")}
          hint={t("settings.marks.hint")}
          checked={settings?.tellsRead ?? talk.settings.tellsRead}
          onChange={(tellsRead) => change.mutate(tellsRead)}
        />
        <ActFailure error={change.error} />
      </Section>
      <Section title={t("settings.relays.title")}>
        <RelayList talk={talk} relays={settings?.relays ?? talk.settings.relays} />
      </Section>
      <Section title={t("settings.key.title")}>
        {talk.absent.length > 0 ? <FormerKeys count={talk.absent.length} /> : null}
        <ReplaceKey />
      </Section>
    </>
  );
}
