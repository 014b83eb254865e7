import { useTranslation } from "react-i18next";
import { templateTexts } from "../../../../../../shared/agreement/text/templateText.ts";
import { Segmented } from "../../../../components/choice/Segmented.tsx";
import { WordsFields } from "../../../../components/deal/WordsFields.tsx";
import { Section } from "../../../../components/layout/Section.tsx";
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
  const { t } = useTranslation("talkAgreement");
  const { language } = useLanguage();
  const { name, purpose } = templateTexts[language].templates[draft.template];
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
      <WordsFields draft={draft} change={change} problems={problems} judged={judged}>
        <DetailFields {...props} />
      </WordsFields>
    </Section>
  );
}
