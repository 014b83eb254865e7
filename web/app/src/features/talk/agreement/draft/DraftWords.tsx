import { useTranslation } from "react-i18next";
import { templateTexts } from "../../../../../../shared/agreement/text/templateText.ts";
import { Segmented } from "../../../../components/choice/Segmented.tsx";
import { TextArea } from "../../../../components/field/TextArea.tsx";
import { TextField } from "../../../../components/field/TextField.tsx";
import { Section } from "../../../../components/layout/Section.tsx";
import { descriptionLimit, nameLimit, titleLimit } from "../../../../lib/deal/subjectWords.ts";
import type { Judged } from "../../../../lib/deal/useJudged.ts";
import { useLanguage } from "../../../../lib/i18n/useLanguage.ts";
import type { DeskDraft } from "./DeskDraft.ts";
import { DetailFields } from "./DetailFields.tsx";
import type { OpenDraft } from "./OpenDraft.ts";
import type { DeskProblems } from "./readDeskDraft.ts";

export interface DraftWordsProps {
  draft: OpenDraft;
  change: (changes: Partial<DeskDraft>) => void;
  problems: DeskProblems;
  judged: Judged<string>;
}

/** Who the writer is in the deal, and what it is about, in their own words: what an arbitrator would read. */
export function DraftWords(props: DraftWordsProps) {
  const { draft, change, problems, judged } = props;
  const { t } = useTranslation(["talkAgreement", "pay"]);
  const { language } = useLanguage();
  const { name, purpose } = templateTexts[language].templates[draft.template];
  const said = (field: "title" | "description" | "ownName") => {
    const problem = problems[field];
    return problem && judged.judged(field) ? t(`pay:problem.${problem}`) : undefined;
  };
  return (
    <Section title={name}>
      <p className="text-sm text-soft">{purpose}</p>
      <Segmented
        label={t("draft.side")}
        value={draft.side}
        onChange={(side) => change({ side })}
        options={[
          { value: "buyer", label: t("draft.buyer") },
          { value: "seller", label: t("draft.seller") },
        ]}
      />
      <TextField
        label={t("pay:words.title")}
        value={draft.title}
        onChange={(title) => change({ title })}
        onBlur={() => judged.leave("title")}
        error={said("title")}
        maxLength={titleLimit}
      />
      <DetailFields {...props} />
      <TextArea
        label={t("pay:words.description")}
        hint={t("pay:words.descriptionHint")}
        optional
        value={draft.description}
        onChange={(description) => change({ description })}
        onBlur={() => judged.leave("description")}
        error={said("description")}
        maxLength={descriptionLimit}
      />
      <TextField
        label={t("pay:words.ownName")}
        hint={t("pay:words.ownNameHint")}
        optional
        autoComplete="name"
        value={draft.ownName}
        onChange={(ownName) => change({ ownName })}
        onBlur={() => judged.leave("ownName")}
        error={said("ownName")}
        maxLength={nameLimit}
      />
    </Section>
  );
}
