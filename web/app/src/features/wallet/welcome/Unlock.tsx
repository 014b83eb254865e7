import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import type { View } from "./StartChoices.tsx";
import { UnlockForm } from "./UnlockForm.tsx";

export function Unlock({ onChoose }: { onChoose: (view: View) => void }) {
  const { t } = useTranslation("wallet");
  return (
    <div className="grid gap-6">
      <UnlockForm />
      <div className="grid gap-1">
        <Button kind="text" wide onClick={() => onChoose("forgotten")}>
          {t("unlock.forgotten")}
        </Button>
        <Button kind="text" wide onClick={() => onChoose("connect")}>
          {t("unlock.connect")}
        </Button>
      </div>
    </div>
  );
}
