import { HallCode } from '../../presence/HallCode.tsx';
import type { MeetingSession } from '../../session/meeting-session.ts';
import { useStore } from '../../ui/store.ts';
import { checkInAddress, originForPhones } from '../check-in-address.ts';

interface HallCheckInProps {
  readonly meeting: string;
  readonly session: Pick<MeetingSession, 'hallCode' | 'now'>;
  readonly small: boolean;
}

/** How people in the hall say that they are there. */
export function HallCheckIn({ meeting, session, small }: HallCheckInProps) {
  const code = useStore(session.hallCode);
  if (code === null) return null;
  const address = checkInAddress(originForPhones(window.location.origin, code), meeting);
  return <HallCode code={code} address={address} clock={session} small={small} />;
}
