import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { descriptionLimit, nameLimit, titleLimit } from "../../lib/deal/subjectWords.ts";
import type { Judged } from "../../lib/deal/useJudged.ts";
import type { WordProblems, Words } from "../../lib/deal/wordProblems.ts";
import { TextArea } from "../field/TextArea.tsx";
import { TextField } from "../field/TextField.tsx";

interface WordsFieldsProps {
  draft: Words;
  change: (changes: Partial<Words>) => void;
  problems: WordProblems;
  judged: Pick<Judged<keyof Words>, "judged" | "leave">;
  /** What a title may look like. */
  example?: string;
  /** What else is asked for before the description. */
  children?: ReactNode;
}

/** What it is about, in the writer's own words: what an arbitrator would read. */
export function WordsFields({ draft, change, problems, judged, example, children }: WordsFieldsProps) {
  const { t } = useTranslation("pay");
  const said = (field: keyof Words) => {
    const problem = problems[field];
    return problem && judged.judged(field) ? t(`problem.${problem}`) : undefined;
  };
  return (
    <>
      <TextField
        label={t("words.title")}
        placeholder={example}
        value={draft.title}
        onChange={(title) => change({ title })}
        onBlur={() => judged.leave("title")}
        error={said("title")}
        maxLength={titleLimit}
      />
      {children}
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
