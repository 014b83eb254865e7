import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { ScanField } from "../../../components/scan/ScanField.tsx";
import { type Forbidden, type PartyProblem, readParty } from "../../../lib/party/readParty.ts";
import type { KnownParty } from "./KnownParty.ts";
import { PartyNotes } from "./PartyNotes.tsx";

interface PartyFieldProps {
  /** Whose address is asked for. */
  who: "seller" | "buyer" | "payee";
  text: string;
  onChange: (text: string) => void;
  onLeave: () => void;
  problem: PartyProblem | undefined;
  judged: boolean;
  forbidden: Forbidden;
  /** Address book and earlier trades. */
  known: readonly KnownParty[];
  /** Contracts of coins, to which nobody means to pay. */
  coins: readonly { address: Address; symbol: string }[];
  /** Something that is more than an address was pasted or scanned. False when it leads nowhere. */
  onLink: (text: string) => boolean;
}

/** Whom: by address, code, link or from those one knows. */
export function PartyField(props: PartyFieldProps) {
  const { who, text, onChange, onLeave, problem, judged, forbidden, known, coins, onLink } = props;
  const { t } = useTranslation(["pay", "common"]);
  const reading = readParty(text, forbidden);
  // A whole address can be judged while it is typed; half of one cannot.
  const isWhole = text.trim().length >= 42;

  function take(next: string) {
    const isLink = /:\/\/|^ethereum:/i.test(next.trim()) && onLink(next.trim());
    // What leads nowhere stays in the field, where it is said to be no address.
    if (!isLink) onChange(next);
  }

  return (
    <div className="grid gap-3">
      <ScanField
        label={t(`party.${who}.label`)}
        hint={t(`party.${who}.hint`)}
        optional={who === "buyer"}
        error={problem && (judged || isWhole) ? t(`problem.${problem}`) : undefined}
        value={text}
        onChange={take}
        onBlur={onLeave}
        autoCapitalize="off"
        placeholder="0x…"
      />
      {text.trim() === "" ? <KnownParties known={known} onChoose={onChange} /> : null}
      {reading.ok ? (
        <PartyNotes address={reading.address} checked={reading.checked} known={known} coins={coins} />
      ) : null}
    </div>
  );
}

function KnownParties({
  known,
  onChoose,
}: {
  known: readonly KnownParty[];
  onChoose: (text: string) => void;
}) {
  const { t } = useTranslation(["pay", "common"]);
  const named = known.filter((one) => one.name).slice(0, 5);
  if (named.length === 0) return null;
  return (
    <fieldset className="flex flex-wrap items-center gap-2" aria-label={t("party.book")}>
      {named.map((one) => (
        <button
          key={one.address}
          type="button"
          onClick={() => onChoose(one.address)}
          className={buttonClass({ kind: "quiet", size: "small" })}
        >
          {one.name}
        </button>
      ))}
    </fieldset>
  );
}
