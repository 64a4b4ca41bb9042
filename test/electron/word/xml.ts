/** A strict reader of the XML Word files are made of: elements, attributes, text. No entities but the five of XML. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const nameSigns = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Throws with the place of what is not well-formed. */
export function parseXml(source: string): XmlElement {
  const bad = illegal.exec(source);
  if (bad)
    throw new Error(`illegal character U+${(bad[0].codePointAt(0) ?? 0).toString(16)} at ${bad.index}`);
  if (!source.isWellFormed()) throw new Error('lone surrogate');
  interface Open {
    readonly name: string;
    readonly attributes: Map<string, string>;
    readonly children: (XmlElement | string)[];
  }
  const top: Open = { name: '', attributes: new Map(), children: [] };
  const stack: Open[] = [top];
  const text = source.replace(/^\ufeff?<\?xml[^?]*\?>\s*/, '');
  const token = /<([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>|([^<]+)/gy;
  let end = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    end = token.lastIndex;
    const current = stack.at(-1) ?? top;
    const [, tag, run] = match;
    if (run !== undefined) {
      if (stack.length > 1) current.children.push(decode(run));
      else if (run.trim() !== '') throw new Error(`text outside the root: ${run.slice(0, 40)}`);
      continue;
    }
    if (tag === undefined) continue;
    if (tag.startsWith('/')) {
      const open = stack.pop();
      if (!open || open.name !== tag.slice(1).trim())
        throw new Error(`</${tag.slice(1)}> closes <${open?.name}>`);
      continue;
    }
    const closed = tag.endsWith('/');
    const element = readTag(closed ? tag.slice(0, -1) : tag);
    current.children.push(element);
    if (!closed) stack.push(element);
  }
  if (end !== text.length) throw new Error(`not XML at ${end}: ${text.slice(end, end + 40)}`);
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.name}> is not closed`);
  const [root, ...others] = top.children;
  if (root === undefined || typeof root === 'string' || others.length > 0) throw new Error('not one root');
  return root;
}

function readTag(tag: string): {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
} {
  const name = /^[^\s]+/.exec(tag)?.[0] ?? '';
  if (!nameSigns.test(name)) throw new Error(`<${tag.slice(0, 40)}> is no element`);
  const attributes = new Map<string, string>();
  const rest = tag.slice(name.length);
  const attribute = /\s+([\w.:-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;
  let end = 0;
  for (let match = attribute.exec(rest); match; match = attribute.exec(rest)) {
    end = attribute.lastIndex;
    const key = match[1] ?? '';
    if (attributes.has(key)) throw new Error(`${key} twice in <${name}>`);
    attributes.set(key, decode(match[2] ?? match[3] ?? ''));
  }
  if (rest.slice(end).trim() !== '') throw new Error(`<${name}> has ${rest.slice(end, end + 40)}`);
  return { name, attributes, children: [] };
}

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+)?;?/g, (whole, name: string | undefined) => {
    if (name === undefined || !whole.endsWith(';')) throw new Error(`a bare & in ${text.slice(0, 40)}`);
    if (name.startsWith('#')) {
      const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return String.fromCodePoint(code);
    }
    const sign = entities[name];
    if (sign === undefined) throw new Error(`unknown entity &${name};`);
    return sign;
  });
}

/** All elements below, in document order, of these names. */
export function* descendants(element: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.length === 0 || names.includes(child.name)) yield child;
    yield* descendants(child, ...names);
  }
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** Follows one name after the other. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let current = element;
  for (const name of path) current = current && childrenNamed(current, name)[0];
  return current;
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

/** The text of all `w:t` below; breaks and tabs as spaces. */
export function textOf(element: XmlElement): string {
  let text = '';
  for (const child of descendants(element, 'w:t', 'w:tab', 'w:br')) {
    // A tab stop is a `w:tab` too, with a position.
    if (child.attributes.has('w:pos')) continue;
    text += child.name === 'w:t' ? child.children.filter((part) => typeof part === 'string').join('') : ' ';
  }
  return text;
}
