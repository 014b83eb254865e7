import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type TemplateName, templateNames } from "../../../../../../shared/agreement/template.ts";
import { templateTexts } from "../../../../../../shared/agreement/text/templateText.ts";
import { Button } from "../../../../components/button/Button.tsx";
import { RadioCards } from "../../../../components/choice/RadioCards.tsx";
import { Section } from "../../../../components/layout/Section.tsx";
import { useLanguage } from "../../../../lib/i18n/useLanguage.ts";
import { useNow } from "../../../../lib/query/useNow.ts";
import { type DeskDraft, draftFromTemplate } from "./DeskDraft.ts";

/** What the two want to agree on, each kind explained where it is chosen. */
export function TemplateChoice({ onDraft }: { onDraft: (draft: DeskDraft) => void }) {
  const { t } = useTranslation("talkAgreement");
  const { language } = useLanguage();
  const now = useNow();
  const [template, setTemplate] = useState<TemplateName>("goods");
  const texts = templateTexts[language].templates;
  return (
    <Section title={t("template.title")}>
      <p className="text-sm text-soft">{t("template.lead")}</p>
      <RadioCards
        legend={t("template.legend")}
        value={template}
        onChange={setTemplate}
        cards={templateNames.map((name) => ({
          value: name,
          title: texts[name].name,
          body: texts[name].purpose,
        }))}
      />
      <Button
        wide
        busy={now === null}
        onClick={() => now !== null && onDraft(draftFromTemplate(template, now))}
      >
        {t("template.begin")}
      </Button>
    </Section>
  );
}
