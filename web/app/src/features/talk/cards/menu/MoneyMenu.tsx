import { Coins } from "lucide-react";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../../components/button/Button.tsx";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { MoneyDialog } from "./MoneyDialog.tsx";

/** The button beside what is being written, from which money is paid, asked for and shown. */
export function MoneyMenu({ scene }: { scene: RoomScene }) {
  return (
    <Suspense>
      <Menu scene={scene} />
    </Suspense>
  );
}

function Menu({ scene }: { scene: RoomScene }) {
  const { t } = useTranslation("talkCards");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        aria-haspopup="dialog"
        icon={<Coins className="size-4.5" aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t("menu.open")}
      </Button>
      {open ? <MoneyDialog scene={scene} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
