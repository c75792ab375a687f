import { formatSearch, parseSearch, type SearchRoute } from './search-url.ts';

/** Keystrokes closer together than this, in ms, belong to one entry of the browser's history. */
const TYPING_PAUSE = 5_000;

/**
 * Keeps the address and InstantSearch's state in step. InstantSearch's own router writes late, which can
 * undo a click made meanwhile; this one writes at once.
 * @param path of the page, without its parameters.
 * @param search parameters of the address that the server was asked for.
 * @param title of the page for a query.
 */
export function createRouter(path: string, search: string, title: (q: string) => string) {
  let typedAt = Number.NEGATIVE_INFINITY;
  let onPopState: (() => void) | undefined;
  const read = () =>
    parseSearch(new URLSearchParams(typeof window === 'undefined' ? search : window.location.search));
  const createURL = (route: SearchRoute) => `${path}${formatSearch(route)}`;

  return {
    read,
    createURL,
    write(route: SearchRoute) {
      const current = read();
      if (createURL(route) === createURL(current)) return;
      const now = performance.now();
      const typing =
        route.q !== current.q && createURL({ ...route, q: '' }) === createURL({ ...current, q: '', page: 1 });
      const continues = typing && now - typedAt < TYPING_PAUSE;
      typedAt = typing ? now : Number.NEGATIVE_INFINITY;
      window.history[continues ? 'replaceState' : 'pushState'](null, '', createURL(route));
      document.title = title(route.q);
    },
    onUpdate(update: (route: SearchRoute) => void) {
      if (typeof window === 'undefined') return;
      onPopState = () => {
        typedAt = Number.NEGATIVE_INFINITY;
        const route = read();
        document.title = title(route.q);
        update(route);
      };
      window.addEventListener('popstate', onPopState);
    },
    dispose() {
      if (onPopState) window.removeEventListener('popstate', onPopState);
    },
  };
}
