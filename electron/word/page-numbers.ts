/**
 * Hands docx the page numbers that the settled layout knows. docx points the contents at bookmarks of its own,
 * which it puts into the headings only while it writes; they stand in the same paragraph as ours.
 */
import type { EstimatedPageNumbers, IXmlableObject, PageNumberEstimator } from 'docx';

/** `pageOf` by the headings' bookmarks. */
export function knownPageNumbers(
  pageOf: ReadonlyMap<string, string>,
  pageCount: number,
): PageNumberEstimator {
  return (body): EstimatedPageNumbers => {
    const bookmarks = new Map(pageOf);
    for (const paragraph of childrenOf(body, 'w:body')) {
      const names = childrenOf(paragraph, 'w:p').flatMap(bookmarkName);
      const page = names.map((name) => pageOf.get(name)).find((known) => known !== undefined);
      if (page !== undefined) for (const name of names) bookmarks.set(name, page);
    }
    return { bookmarks, pageCount };
  };
}

/** While pages settle the numbers stay blank, which moves no line. */
export const blankPageNumbers: PageNumberEstimator = () => ({ bookmarks: new Map() });

function childrenOf(element: unknown, name: string): readonly unknown[] {
  const children = property(element, name);
  return Array.isArray(children) ? children : [];
}

function bookmarkName(element: unknown): string[] {
  const start = property(element, 'w:bookmarkStart');
  const attributes = property(Array.isArray(start) ? start[0] : start, '_attr');
  const name = property(attributes, 'w:name');
  return typeof name === 'string' ? [name] : [];
}

function property(value: unknown, name: keyof IXmlableObject): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}
