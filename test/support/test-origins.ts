/** For unit tests in a page: the fault server that runs beside the unit tests' runner, and what it saw. */
import type { FaultOrigins, LoggedRequest } from './faults.js';

export const origins = await (await fetch('/__test-origins.json')).json() as FaultOrigins;

/** A key that no other test has. */
export function createKey(): string {
  return crypto.randomUUID();
}

/** The requests that came with this key, in order. */
export async function readLog(key: string): Promise<LoggedRequest[]> {
  return await (await fetch(`${origins.main}/log?key=${key}`)).json() as LoggedRequest[];
}

/** Makes this document the right one for the key, from now on. */
export async function setDocument(key: string, document: unknown): Promise<void> {
  const body = typeof document === 'string' ? document : JSON.stringify(document);
  await fetch(`${origins.main}/document?key=${key}`, { method: 'POST', body });
}

/** Lets the answers of `/held` with this key go. */
export async function release(key: string): Promise<void> {
  await fetch(`${origins.main}/release?key=${key}`, { method: 'POST' });
}
