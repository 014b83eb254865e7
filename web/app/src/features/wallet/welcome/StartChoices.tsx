import { KeyRound, Plug, Sparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";

export type View = "start" | "create" | "restore" | "connect" | "forgotten";

const promises = ["keys", "held", "open"] as const;

/** For those who have no wallet here yet. */
export function StartChoices({ onChoose }: { onChoose: (view: View) => void }) {
  const { t } = useTranslation("wallet");
  return (
    <div className="grid gap-8">
      <ul className="grid gap-4">
        {promises.map((promise) => (
          <li key={promise} className="grid gap-0.5 border-s-2 border-accent ps-4">
            <p className="font-medium">{t(`welcome.promises.${promise}.title`)}</p>
            <p className="text-sm text-soft">{t(`welcome.promises.${promise}.body`)}</p>
          </li>
        ))}
      </ul>
      <div className="grid gap-3">
        <Button
          wide
          icon={<Sparkles className="size-5" aria-hidden="true" />}
          onClick={() => onChoose("create")}
        >
          {t("welcome.create")}
        </Button>
        <Button
          kind="quiet"
          wide
          icon={<KeyRound className="size-5" aria-hidden="true" />}
          onClick={() => onChoose("restore")}
        >
          {t("welcome.restore")}
        </Button>
        <Button
          kind="quiet"
          wide
          icon={<Plug className="size-5" aria-hidden="true" />}
          onClick={() => onChoose("connect")}
        >
          {t("welcome.connect")}
        </Button>
      </div>
    </div>
  );
}
