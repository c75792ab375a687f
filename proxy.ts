import { type NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { contentSecurityPolicy } from './app/content-security-policy.ts';
import { routing } from './app/i18n/routing.ts';
import { isKnownArticle } from './app/known-article.ts';
import { type Page, pageOf } from './app/page-of.ts';

const route = createMiddleware(routing);

/** Puts a language before each address that has none, a status and a content security policy on each page. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  // Next reads the nonce from the request and puts it on its own scripts.
  request.headers.set('content-security-policy', policy);
  const response = await respond(request, pageOf(request.nextUrl.pathname));
  response.headers.set('content-security-policy', policy);
  return response;
}

/**
 * An address that leads nowhere gets its status here, and the page says so in the reader's language.
 * Next's own way, `notFound()` in a page, sends an empty document that only scripts fill.
 */
async function respond(request: NextRequest, page: Page): Promise<NextResponse> {
  if (page.kind === 'malformed') {
    return NextResponse.redirect(new URL(`/${page.locale}/not-found`, request.url));
  }
  const unknown = page.kind === 'unknown' || (page.kind === 'article' && !(await isKnownArticle(page.id)));
  const response = route(request);
  return unknown ? new NextResponse(null, { status: 404, headers: response.headers }) : response;
}

export const config = { matcher: '/((?!api/|_next/|icon.svg|robots.txt).*)' };
