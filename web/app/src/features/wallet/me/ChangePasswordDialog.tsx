import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { NewPassword } from "../welcome/NewPassword.tsx";

export function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("wallet");
  const first = useRef<HTMLInputElement>(null);
  const wallet = useWallet();
  const toast = useToast();
  const [password, setPassword] = useState("");
  const change = useMutation({
    mutationFn: (next: string) => wallet.call("changePassword", { password, next }),
    onSuccess: () => {
      toast.show("success", t("security.passwordChanged"));
      onClose();
    },
  });
  return (
    <Dialog title={t("security.changePassword")} open onClose={onClose} initialFocus={first}>
      <TextField
        ref={first}
        label={t("password.current")}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(text) => {
          change.reset();
          setPassword(text);
        }}
      />
      <NewPassword
        action={t("security.changePassword")}
        busy={change.isPending}
        failure={<ActFailure error={change.error} />}
        onChoose={(next) => change.mutate(next)}
      />
    </Dialog>
  );
}
