import { headers } from 'next/headers';
import { readConfig } from '@/lib/config.ts';

const HOST = /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:]+\](?::\d{1,5})?$/i;

/** Where readers find the site: as it is set, else as it was asked for. Without a slash at its end. */
export async function siteAddress(): Promise<string> {
  const { publicUrl } = readConfig();
  if (publicUrl) return publicUrl;
  const sent = await headers();
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? '';
  const protocol = sent.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${protocol}://${HOST.test(host) ? host : 'localhost'}`;
}
