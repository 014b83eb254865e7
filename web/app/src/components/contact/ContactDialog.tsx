import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Address, getAddress, isAddress } from "viem";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { useContactBook } from "../../lib/contacts/ContactsContext.ts";
import { useContacts } from "../../lib/contacts/useContacts.ts";
import { Button } from "../button/Button.tsx";
import { Dialog } from "../dialog/Dialog.tsx";
import { TextField } from "../field/TextField.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";

interface ContactDialogProps {
  /** Whom to name; null for whoever is typed in. One that is known stays: another address is another contact. */
  of: Address | null;
  onClose: () => void;
}

/** A contact to add or to change. */
export function ContactDialog({ of, onClose }: ContactDialogProps) {
  const { t } = useTranslation("wallet");
  const first = useRef<HTMLInputElement>(null);
  const book = useContactBook();
  const form = useId();
  const contact = useContacts().find(({ address }) => of !== null && sameAddress(address, of));
  const [name, setName] = useState(contact?.name ?? "");
  const [address, setAddress] = useState<string>(of ?? "");
  const [judged, setJudged] = useState(false);
  const isRight = isAddress(address.trim());
  const save = useMutation({
    mutationFn: () => book.save({ address: getAddress(address.trim()), name }),
    onSuccess: onClose,
  });
  const remove = useMutation({
    mutationFn: (one: Address) => book.remove(one),
    onSuccess: onClose,
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setJudged(true);
    if (isRight && name.trim() !== "") save.mutate();
  }
  return (
    <Dialog
      title={t(contact ? "contacts.editTitle" : "contacts.add")}
      open
      onClose={onClose}
      initialFocus={first}
      actions={
        <>
          {contact ? (
            <Button kind="quiet" busy={remove.isPending} onClick={() => remove.mutate(contact.address)}>
              {t("contacts.remove")}
            </Button>
          ) : null}
          <Button type="submit" form={form} busy={save.isPending}>
            {t("contacts.save")}
          </Button>
        </>
      }
    >
      <form id={form} className="grid gap-4" onSubmit={submit} noValidate>
        <TextField
          ref={first}
          label={t("contacts.name")}
          error={judged && name.trim() === "" ? t("contacts.nameMissing") : undefined}
          value={name}
          onChange={setName}
          maxLength={60}
        />
        <TextField
          label={t("contacts.address")}
          error={judged && !isRight ? t("contacts.addressWrong") : undefined}
          value={address}
          onChange={setAddress}
          readOnly={of !== null}
          mono
          autoComplete="off"
          spellCheck={false}
        />
      </form>
      <ActFailure error={save.error ?? remove.error} />
    </Dialog>
  );
}
