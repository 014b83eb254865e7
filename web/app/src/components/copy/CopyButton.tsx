import { Check, Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../button/buttonClass.ts";
import { useCopy } from "./useCopy.ts";

interface CopyButtonProps {
  text: string;
  /** What is copied, for those who hear the button: "Copy address". */
  label: string;
  /** Show the icon alone, in rows where the words would crowd. */
  iconOnly?: boolean;
}

export function CopyButton({ text, label, iconOnly }: CopyButtonProps) {
  const { t } = useTranslation();
  const [state, copy] = useCopy();
  const said = state === "idle" ? label : t(`copy.${state}`);
  const Icon = state === "copied" ? Check : Copy;
  return (
    <button
      type="button"
      onClick={() => copy(text)}
      aria-label={iconOnly ? said : undefined}
      title={iconOnly ? label : undefined}
      className={
        iconOnly
          ? "inline-grid size-9 shrink-0 place-items-center rounded-control text-soft hover:bg-accent-wash hover:text-accent"
          : buttonClass({ kind: "quiet", size: "small" })
      }
    >
      <Icon className={`size-4 ${state === "copied" ? "text-jade" : ""}`} aria-hidden="true" />
      {iconOnly ? null : <span aria-live="polite">{said}</span>}
    </button>
  );
}
