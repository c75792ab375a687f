'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page's scripts run; false in what the server sends and until then. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
