import { CalendarPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CalendarDeadline } from "../../../../shared/reminders/calendar.ts";
import { Button } from "../../components/button/Button.tsx";
import type { WaitingTrade } from "../../lib/chain/waitingTrades.ts";
import type { WaitingHearing } from "../../lib/court/waitingHearings.ts";
import type { IncomingOffer } from "../../lib/offers/useIncomingOffers.ts";

interface CalendarButtonProps {
  waiting: readonly WaitingTrade[];
  hearings: readonly WaitingHearing[];
  offers: readonly IncomingOffer[];
  now: number;
}

/**
 * Saves what waits for the viewer, as far as it has an end, for a calendar. It names the duty and neither person, subject nor
 * amount: calendars are kept by others.
 */
export function CalendarButton({ waiting, hearings, offers, now }: CalendarButtonProps) {
  const { t } = useTranslation("home");
  const ofTrades = waiting.map(({ trade: { id }, due: { must, by } }) =>
    deadline({ id, must, at: by, what: t(`duty.${must}`), path: `/trade/${id}` }),
  );
  const ofHearings = hearings.map(({ hearing: { id }, due: { must, by } }) =>
    deadline({ id: String(id), must, at: by, what: t("desk.vote"), path: `/desk/case/${id}` }),
  );
  const ofOffers = offers.map(({ trade: { id }, offer: { expiresAt } }) =>
    deadline({ id, must: "offer", at: expiresAt, what: t("offer.title"), path: `/trade/${id}` }),
  );
  const deadlines = [...ofHearings, ...ofTrades, ...ofOffers].filter((one) => one !== null);
  if (deadlines.length === 0) return null;
  async function save() {
    const [{ writeCalendar }, { saveBytes }] = await Promise.all([
      import("../../../../shared/reminders/calendar.ts"),
      import("../../lib/saveBytes.ts"),
    ]);
    const bytes = new TextEncoder().encode(writeCalendar(deadlines, now));
    saveBytes(bytes, { name: "parley.ics", type: "text/calendar" });
  }
  return (
    <Button
      kind="quiet"
      size="small"
      icon={<CalendarPlus className="size-4" aria-hidden="true" />}
      onClick={() => void save()}
    >
      {t("waiting.calendar")}
    </Button>
  );
}

interface Duty {
  id: string;
  must: string;
  at: number | null;
  what: string;
  path: string;
}

function deadline({ id, must, at, what, path }: Duty): CalendarDeadline | null {
  if (at === null) return null;
  return { uid: `${id}-${must}@parley`, at, title: `Parley · ${what}`, url: `${location.origin}${path}` };
}
