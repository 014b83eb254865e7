import { useTranslation } from "react-i18next";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import type { Problems } from "./problems.ts";
import type { RosterDraft } from "./RosterDraft.ts";

interface PeopleFieldsProps {
  draft: RosterDraft;
  onChange: (change: Partial<RosterDraft>) => void;
  problems: Problems;
}

/** What the roster is called, what it is for, and who may decide in it. */
export function PeopleFields({ draft, onChange, problems }: PeopleFieldsProps) {
  const { t } = useTranslation("desk");
  const { language } = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  const { name, purpose } = draft;
  const sentence = (field: keyof Problems) =>
    problems[field] ? t(`publish.problem.${problems[field]}`) : undefined;
  return (
    <>
      <TextField
        label={t("publish.name")}
        value={name[language]}
        onChange={(text) => onChange({ name: { ...name, [language]: text } })}
        error={sentence("name")}
      />
      <TextArea
        label={t("publish.purpose")}
        hint={t("publish.purposeHint")}
        value={purpose[language]}
        onChange={(text) => onChange({ purpose: { ...purpose, [language]: text } })}
        error={sentence("purpose")}
      />
      <Disclosure title={t(`publish.otherLanguage.${other}`)}>
        <div className="grid gap-4">
          <TextField
            label={t("publish.name")}
            optional
            value={name[other]}
            onChange={(text) => onChange({ name: { ...name, [other]: text } })}
          />
          <TextArea
            label={t("publish.purpose")}
            optional
            value={purpose[other]}
            onChange={(text) => onChange({ purpose: { ...purpose, [other]: text } })}
          />
        </div>
      </Disclosure>
      <TextArea
        label={t(`publish.arbitrators.${draft.kind}`)}
        hint={t(`publish.arbitratorsHint.${draft.kind}`)}
        optional={draft.kind === "open"}
        rows={draft.kind === "alone" ? 1 : 3}
        spellCheck={false}
        value={draft.arbitrators}
        onChange={(arbitrators) => onChange({ arbitrators })}
        error={sentence("arbitrators")}
      />
    </>
  );
}
