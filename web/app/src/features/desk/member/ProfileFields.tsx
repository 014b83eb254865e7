import { useTranslation } from "react-i18next";
import { languages } from "../../../../../shared/wire/language.ts";
import { Checkbox } from "../../../components/choice/Checkbox.tsx";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import type { ProfileDraft, ProfileProblem } from "./ProfileDraft.ts";

interface ProfileFieldsProps {
  draft: ProfileDraft;
  onChange: (draft: ProfileDraft) => void;
  /** Shown once sending was tried. */
  problem: ProfileProblem | null;
}

/** How an arbitrator presents itself: public, and vouched for by nobody. */
export function ProfileFields({ draft, onChange, problem }: ProfileFieldsProps) {
  const { t } = useTranslation("desk");
  const set = (change: Partial<ProfileDraft>) => onChange({ ...draft, ...change });
  const isNameWrong = problem === "nameEmpty" || problem === "nameLong";
  return (
    <div className="grid gap-4">
      <p className="text-sm text-soft">{t("profile.public")}</p>
      <TextField
        label={t("profile.name")}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={isNameWrong ? t(`profile.problem.${problem}`) : undefined}
      />
      <fieldset className="grid">
        <legend className="text-sm font-medium">{t("profile.languages")}</legend>
        {languages.map((one) => (
          <Checkbox
            key={one}
            label={t(`profile.language.${one}`)}
            checked={draft.languages.includes(one)}
            onChange={(isOn) =>
              set({
                languages: isOn
                  ? [...draft.languages, one]
                  : draft.languages.filter((other) => other !== one),
              })
            }
          />
        ))}
      </fieldset>
      {problem === "noLanguage" ? (
        <p className="text-sm text-danger">{t("profile.problem.noLanguage")}</p>
      ) : null}
      <TextField
        label={t("profile.fields")}
        hint={t("profile.fieldsHint")}
        optional
        value={draft.fields}
        onChange={(fields) => set({ fields })}
        error={problem === "listLong" ? t("profile.problem.listLong") : undefined}
      />
      <TextField
        label={t("profile.jurisdictions")}
        hint={t("profile.jurisdictionsHint")}
        optional
        value={draft.jurisdictions}
        onChange={(jurisdictions) => set({ jurisdictions })}
      />
      <TextArea
        label={t("profile.about")}
        optional
        maxLength={2_000}
        value={draft.about}
        onChange={(about) => set({ about })}
        error={problem === "aboutLong" ? t("profile.problem.aboutLong") : undefined}
      />
    </div>
  );
}
