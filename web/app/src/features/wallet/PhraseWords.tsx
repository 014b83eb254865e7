import { useTranslation } from "react-i18next";

/** The words of a phrase in their order. They cannot be selected: a copied phrase waits in clipboards and clouds. */
export function PhraseWords({ phrase }: { phrase: string }) {
  const { t } = useTranslation("wallet");
  const places = phrase.split(" ").map((word, place) => ({ word, place }));
  return (
    <ol
      aria-label={t("phrase.label")}
      lang="en"
      translate="no"
      className="grid grid-cols-2 gap-x-4 gap-y-1 rounded-sheet border border-line bg-sheet p-4 select-none sm:grid-cols-3 sm:p-5"
    >
      {places.map(({ word, place }) => (
        <li key={place} className="flex items-baseline gap-2 border-b border-line py-1.5 font-mono text-base">
          <span className="figures w-6 text-end text-xs text-faint" aria-hidden="true">
            {place + 1}
          </span>
          {word}
        </li>
      ))}
    </ol>
  );
}
