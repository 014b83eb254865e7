import { useId } from "react";
import { useTranslation } from "react-i18next";

interface WordChoiceProps {
  position: number;
  options: readonly string[];
  chosen: string | null;
  onChoose: (word: string) => void;
}

/** "Word 7 is…", and four to pick from. */
export function WordChoice({ position, options, chosen, onChoose }: WordChoiceProps) {
  const { t } = useTranslation("wallet");
  const name = useId();
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-medium">{t("create.question", { position })}</legend>
      <div className="grid grid-cols-2 gap-2" lang="en" translate="no">
        {options.map((word) => (
          <label
            key={word}
            className="relative grid min-h-12 cursor-pointer place-items-center rounded-control border border-edge bg-sheet px-3 font-mono transition-colors hover:border-soft has-checked:border-accent has-checked:bg-accent-wash has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={word}
              checked={word === chosen}
              onChange={() => onChoose(word)}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
            />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
