import { useTranslation } from "react-i18next";
import { RadioCards } from "../../../components/choice/RadioCards.tsx";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { descriptionLimit, nameLimit, titleLimit } from "../../../lib/deal/subjectWords.ts";
import type { Judged } from "../../../lib/deal/useJudged.ts";
import type { PaymentDraft } from "./PaymentDraft.ts";
import type { Problems } from "./readDraft.ts";

type Field = keyof Problems;

interface WordsFieldsProps {
  draft: PaymentDraft;
  change: (changes: Partial<PaymentDraft>) => void;
  problems: Problems;
  judged: Judged<Field>;
}

/** What is bought, in the writer's own words: what an arbitrator would read. */
export function WordsFields({ draft, change, problems, judged }: WordsFieldsProps) {
  const { t } = useTranslation("pay");
  const said = (field: "title" | "description" | "ownName") => {
    const problem = problems[field];
    return problem && judged.judged(field) ? t(`problem.${problem}`) : undefined;
  };
  return (
    <>
      <RadioCards
        legend={t("words.kind")}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        cards={[
          { value: "goods", title: t("words.goods"), body: t("words.goodsBody") },
          { value: "service", title: t("words.service"), body: t("words.serviceBody") },
        ]}
      />
      <TextField
        label={t("words.title")}
        placeholder={t("words.titleExample")}
        value={draft.title}
        onChange={(title) => change({ title })}
        onBlur={() => judged.leave("title")}
        error={said("title")}
        maxLength={titleLimit}
      />
      <TextArea
        label={t("words.description")}
        hint={t("words.descriptionHint")}
        optional
        value={draft.description}
        onChange={(description) => change({ description })}
        onBlur={() => judged.leave("description")}
        error={said("description")}
        maxLength={descriptionLimit}
      />
      <TextField
        label={t("words.ownName")}
        hint={t("words.ownNameHint")}
        optional
        autoComplete="name"
        value={draft.ownName}
        onChange={(ownName) => change({ ownName })}
        onBlur={() => judged.leave("ownName")}
        error={said("ownName")}
        maxLength={nameLimit}
      />
    </>
  );
}
