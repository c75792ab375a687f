'use client';

import { useState } from 'react';
import { useHydrated } from '@/app/ui/hydrated.ts';

interface CopyButtonProps {
  text: string;
  label: string;
  /** What is said once it is done, and where the browser refused. */
  done: string;
  failed: string;
}

/** Copies a text; not there without scripts, since it could do nothing. */
export function CopyButton({ text, label, done, failed }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(done),
      () => setSaid(failed),
    );
  if (!useHydrated()) return null;
  return (
    <span className="inline-flex items-center gap-2">
      <button type="button" onClick={copy} className="button-quiet px-3 py-1 text-sm">
        {label}
      </button>
      <span role="status" className="text-muted text-sm">
        {said}
      </span>
    </span>
  );
}
