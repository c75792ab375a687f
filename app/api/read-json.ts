/** Most bytes of a body that are read. */
const MAX_BODY = 64 * 1024;

/** A JSON answer that nobody keeps. */
export function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

/** An error in Meilisearch's shape. */
export function refusal(status: number, code: string, message: string): Response {
  return json(status, { message, code, type: 'invalid_request', link: '' });
}

/**
 * Reads a JSON body up to 64 kB.
 * @returns the value, or the answer that refuses the body.
 */
export async function readJson(request: Request): Promise<{ value: unknown } | { refused: Response }> {
  const text = await readText(request);
  if (text === undefined) {
    return { refused: refusal(413, 'payload_too_large', `The body is longer than ${MAX_BODY} bytes.`) };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { refused: refusal(400, 'malformed_payload', 'The body is not JSON.') };
  }
}

/** The body as text; `undefined` as soon as it is too long, whatever its header said. */
async function readText(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
