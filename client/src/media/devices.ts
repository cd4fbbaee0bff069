import { createStore } from '../ui/store.ts';
import type { Readable } from '../ui/store.ts';

export interface Device {
  readonly id: string;
  /** Empty until the person has allowed the use of such a device once. */
  readonly name: string;
}

export interface Devices {
  readonly microphones: readonly Device[];
  readonly cameras: readonly Device[];
}

export interface DeviceList {
  readonly devices: Readable<Devices>;
  /** Looks again: names show once a device was allowed. */
  refresh(): Promise<void>;
  close(): void;
}

const NONE: Devices = { microphones: [], cameras: [] };

/** The microphones and cameras of this machine, also as they come and go. */
export function openDeviceList(): DeviceList {
  const devices = createStore<Devices>(NONE);
  // Away from https there are none to be had.
  const source: MediaDevices | undefined = navigator.mediaDevices;
  const refresh = async () => {
    const found = (await source?.enumerateDevices()) ?? [];
    const ofKind = (kind: MediaDeviceKind) =>
      found
        .filter((device) => device.kind === kind)
        .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
    devices.set({ microphones: ofKind('audioinput'), cameras: ofKind('videoinput') });
  };
  const changed = () => void refresh();
  source?.addEventListener('devicechange', changed);
  void refresh();
  return {
    devices,
    refresh,
    close: () => source?.removeEventListener('devicechange', changed),
  };
}
