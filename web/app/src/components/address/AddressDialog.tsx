import { Link } from "@tanstack/react-router";
import { ExternalLink, MessagesSquare } from "lucide-react";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { isAddress } from "viem";
import { buttonClass } from "../button/buttonClass.ts";
import { ExplorerContext } from "../chain/ExplorerContext.ts";
import { CopyButton } from "../copy/CopyButton.tsx";
import { Dialog } from "../dialog/Dialog.tsx";
import { QrCode } from "../qr/QrCode.tsx";
import { FullAddress } from "./FullAddress.tsx";
import { Identicon } from "./Identicon.tsx";

interface AddressDialogProps {
  address: string;
  name: string | undefined;
  /** The reader's own, with whom nobody talks. */
  you: boolean;
  onClose: () => void;
}

/** The whole address, in groups that two people can compare aloud, and as a code that one holds up to the other. */
export function AddressDialog({ address, name, you, onClose }: AddressDialogProps) {
  const { t } = useTranslation();
  const explorer = useContext(ExplorerContext);
  return (
    <Dialog title={name ?? t("address.title")} open onClose={onClose}>
      <div className="flex items-center gap-4">
        <Identicon address={address} className="size-16" />
        <FullAddress address={address} />
      </div>
      <div className="grid justify-items-center">
        <QrCode text={address} label={t("address.code")} className="w-48" />
      </div>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={address} label={t("address.copy")} />
        {you || !isAddress(address) ? null : (
          <Link to="/talk/new" hash={address} className={buttonClass({ kind: "quiet", size: "small" })}>
            <MessagesSquare className="size-4" aria-hidden="true" />
            {t("address.talk")}
          </Link>
        )}
        {explorer ? (
          <a
            href={`${explorer}/address/${address}`}
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ kind: "quiet", size: "small" })}
          >
            <ExternalLink className="size-4" aria-hidden="true" />
            {t("address.explorer")}
          </a>
        ) : null}
      </div>
    </Dialog>
  );
}
