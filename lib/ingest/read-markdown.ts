import { resolve } from 'node:path';
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { parse as parseYaml } from 'yaml';
import { capture } from './capture.ts';
import { metadata } from './metadata.ts';
import { parsedRecord, type ReadOutcome, schemaProblem } from './parsed-record.ts';
import { readWholeFile } from './read-text.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/;

/**
 * Reads a `.md` file: front matter between two lines of `---` states the metadata (the fields of a JSON
 * line), a first heading of level one states the title where the front matter does not, and the rest,
 * without its markup, is the text: a paragraph a line.
 */
export async function readMarkdownFile(path: string): Promise<ReadOutcome> {
  return readWholeFile(path, (content, bytes) => {
    const reject = (reason: string): ReadOutcome => ({ rejected: { place: path, reason, bytes } });
    const matter = FRONT_MATTER.exec(content);
    const stated = readFrontMatter(matter?.[1] ?? '');
    if ('problem' in stated) return reject(stated.problem);

    const document = fromMarkdown(content.slice(matter?.[0].length ?? 0));
    const title = stated.data.title ?? takeTitle(document);
    const text = document.children.flatMap(paragraphs).join('\n');
    return parsedRecord(capture(bytes, path), text, { ...stated.data, title }, resolve(path));
  });
}

function readFrontMatter(yaml: string) {
  try {
    const stated = metadata.safeParse(parseYaml(yaml) ?? {});
    return stated.success ? stated : { problem: schemaProblem(stated.error) };
  } catch (error) {
    return { problem: `the front matter is no YAML: ${(error as Error).message.split('\n')[0]}` };
  }
}

/** Removes the first block if it is a heading of level one, and returns its text. */
function takeTitle(document: Root): string | undefined {
  const [first] = document.children;
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  document.children.shift();
  return plainText(first).trim() || undefined;
}

/** The paragraphs of a block, of a list one an item, without markup and each on one line. */
function paragraphs(block: RootContent): string[] {
  if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote') {
    return block.children.flatMap(paragraphs);
  }
  const text = plainText(block, { includeHtml: false })
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  return text ? [text] : [];
}
