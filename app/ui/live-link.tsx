'use client';

import type { ComponentProps } from 'react';

type LiveLinkProps = Omit<ComponentProps<'a'>, 'onClick' | 'href'> & {
  href: string;
  /** What a plain click does in place of loading the address. */
  onFollow: () => void;
};

/** A link that works as one everywhere, and without loading the page anew where scripts run. */
export function LiveLink({ href, onFollow, ...props }: LiveLinkProps) {
  return (
    <a
      {...props}
      href={href}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onFollow();
      }}
    />
  );
}
