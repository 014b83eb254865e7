import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { Button } from "../../../../components/button/Button.tsx";
import { Dialog } from "../../../../components/dialog/Dialog.tsx";
import { Notice } from "../../../../components/notice/Notice.tsx";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { MoneyChoices } from "./MoneyChoices.tsx";
import { RequestForm } from "./RequestForm.tsx";
import { TradeChoice } from "./TradeChoice.tsx";
import { WhomField } from "./WhomField.tsx";

interface MoneyDialogProps {
  scene: RoomScene;
  onClose: () => void;
}

/** What can be done with money here, and with whom. */
export function MoneyDialog({ scene, onClose }: MoneyDialogProps) {
  const { t } = useTranslation("talkCards");
  const [view, setView] = useState<"choices" | "request" | "trade">("choices");
  const accounts = accountsOf(scene);
  const [chosen, setWhom] = useState<Address | null>(null);
  const whom = accounts.find((one) => one === chosen) ?? accounts[0] ?? null;
  const title = { choices: t("menu.title"), request: t("ask.title"), trade: t("choose.title") }[view];
  return (
    <Dialog title={title} open onClose={onClose}>
      {view === "choices" ? null : (
        <div className="-ms-3 -mt-2">
          <Button
            kind="text"
            size="small"
            icon={<ArrowLeft className="size-4" aria-hidden="true" />}
            onClick={() => setView("choices")}
          >
            {t("menu.back")}
          </Button>
        </div>
      )}
      {whom === null && view === "choices" ? <Notice>{t("menu.nobody")}</Notice> : null}
      {accounts.length > 1 && whom !== null && view !== "request" ? (
        <WhomField accounts={accounts} whom={whom} onWhom={setWhom} />
      ) : null}
      {view === "choices" ? <MoneyChoices room={scene.id} whom={whom} onView={setView} /> : null}
      {view === "request" ? <RequestForm scene={scene} onSent={onClose} /> : null}
      {view === "trade" && whom !== null ? <TradeChoice scene={scene} whom={whom} onSent={onClose} /> : null}
    </Dialog>
  );
}

/** Those of the others whose account is known, each once: a person may write with several keys. */
function accountsOf({ self, others }: RoomScene): Address[] {
  const accounts = others.flatMap(({ account }) => (account && !sameAddress(account, self) ? [account] : []));
  return accounts.filter((one, at) => accounts.findIndex((other) => sameAddress(one, other)) === at);
}
