import { StartError } from '../../start-error.ts';
import { UnknownSchema } from './migrations.ts';

/** The database of a DATABASE_URL in words, without its password. */
export interface Target {
  readonly server: string;
  readonly database: string;
  readonly user: string;
}

export function targetOf(url: string): Target {
  const { host, pathname, username, searchParams } = new URL(url);
  return {
    server: host === '' ? (searchParams.get('host') ?? 'localhost') : host,
    database: decodeURIComponent(pathname.slice(1)),
    user: decodeURIComponent(username),
  };
}

const UNREACHABLE = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT'];
const TIMED_OUT = ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'];
const NOT_NOW = ['53300', '57P01', '57P02', '57P03'];
const WRONG_PASSWORD = ['28P01', '28000'];
const NO_DATABASE = '3D000';
const NO_RIGHT = '42501';
const CERTIFICATE = /CERT|SIGNATURE|ALTNAME/;

/**
 * The sentence for whoever starts the server, or the error itself where it is
 * none that they can act on.
 */
export function whyNot(error: unknown, target: Target): unknown {
  const sentence = sentenceOf(error, target);
  return sentence === null ? error : new StartError(sentence, error);
}

function sentenceOf(error: unknown, target: Target): string | null {
  if (!(error instanceof Error)) return null;
  const { server, database, user } = target;
  if (error instanceof UnknownSchema) {
    return `The database "${database}" at ${server} was written by a newer Koinon (schema ${error.found}, this one knows ${error.known}). Start that version, or set DATABASE_URL to another database.`;
  }
  const code = 'code' in error ? String(error.code) : '';
  if ('syscall' in error && error.syscall === 'open') {
    return `DATABASE_URL names a file that cannot be read (${error.message}).`;
  }
  if (CERTIFICATE.test(code) || error.message.includes('does not support SSL')) {
    return `The database server at ${server} cannot be spoken to safely (${error.message}). Correct its certificate, or sslmode and sslrootcert in DATABASE_URL.`;
  }
  if (UNREACHABLE.includes(code) || TIMED_OUT.includes(code) || /timeout/i.test(error.message)) {
    return `The database server at ${server} does not answer (${code || 'no answer in time'}). Start it, or correct DATABASE_URL.`;
  }
  if (NOT_NOW.includes(code)) {
    return `The database server at ${server} takes no connections now (${error.message}). Try again when it is ready.`;
  }
  if (WRONG_PASSWORD.includes(code) || error.message.startsWith('SASL')) {
    return `The database server at ${server} refuses the user "${user}". Correct name and password in DATABASE_URL.`;
  }
  if (code === NO_DATABASE) {
    return `The database server at ${server} has no database "${database}". Create it (createdb --owner=${user} ${database}), or correct DATABASE_URL.`;
  }
  if (code === NO_RIGHT) {
    return `The user "${user}" lacks a right in the database "${database}" at ${server} (${error.message}). Make it the owner: ALTER DATABASE ${database} OWNER TO ${user}.`;
  }
  return null;
}
