import { useState } from "react";
import { type Address, bytesToHex } from "viem";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { presetOf } from "./RosterDraft.ts";
import { RosterForm } from "./RosterForm.tsx";

const empty = { en: "", zh: "" };

/** The first version of a roster. */
export function NewRoster({ viewer }: { viewer: Address }) {
  const { locale } = useFormat();
  const [salt] = useState(() => bytesToHex(crypto.getRandomValues(new Uint8Array(32))));
  const first = { ...presetOf("alone", viewer, locale), name: empty, purpose: empty };
  return <RosterForm publisher={viewer} salt={salt} first={first} />;
}
