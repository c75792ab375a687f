'use client';

import type { ComponentProps } from 'react';

type LiveLinkProps = Omit<ComponentProps<'a'>, 'onClick' | 'href'> & {
  href: string;
  /** What a plain click does in place of loading the address; without it the link is a plain one. */
  onFollow?: (() => void) | undefined;
};

/** A link that works as one everywhere, and without loading the page anew where scripts run. */
export function LiveLink({ href, onFollow, ...props }: LiveLinkProps) {
  return (
    <a
      {...props}
      href={href}
      onClick={(event) => {
        if (!onFollow) return;
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onFollow();
      }}
    />
  );
}
