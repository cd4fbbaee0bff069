import type { NetworkInterfaceInfo } from 'node:os';
import type { HallCode } from '@koinon/shared/wire';

type Interfaces = Readonly<Record<string, NetworkInterfaceInfo[] | undefined>>;

/** IPv6 addresses that mean nothing away from their own link. */
const LINK_LOCAL = /^fe[89ab]/i;

/** Bridges to containers and virtual machines of this very computer: no phone is on them. */
const BRIDGE = /^(docker|br-|veth|virbr|vmnet|vboxnet)/;

/** Where this city can be reached from other machines, as far as its server knows. */
export function publicAddresses(
  publicUrl: string | null,
  port: number,
  interfaces: Interfaces,
): Pick<HallCode, 'publicUrl' | 'ownUrl'> {
  const host = ownHost(interfaces);
  return { publicUrl, ownUrl: host === null ? null : `http://${host}:${port}` };
}

/** An address of this machine that others can have a way to; IPv4, which phones always have, first. */
function ownHost(interfaces: Interfaces): string | null {
  const found = Object.entries(interfaces)
    .filter(([name]) => !BRIDGE.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ internal, address }) => !internal && !LINK_LOCAL.test(address));
  const first = found.find(({ family }) => family === 'IPv4') ?? found[0];
  if (first === undefined) return null;
  return first.family === 'IPv6' ? `[${first.address}]` : first.address;
}
