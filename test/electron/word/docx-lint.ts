/**
 * What schemas cannot say about a Word file: whether its parts refer to each other rightly, whether tables are
 * tables, whether a person with a screen reader gets the same. An empty list is a good file.
 */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { attribute, childrenNamed, descendants, find, parseXml, textOf, type XmlElement } from './xml.ts';

type Say = (problem: string) => void;
type Parts = ReadonlyMap<string, XmlElement>;

/** Every problem as one sentence that names its part. */
export function lintDocx(bytes: Uint8Array): string[] {
  const problems: string[] = [];
  const say: Say = (problem) => problems.push(problem);
  const files = unzipSync(bytes);
  const parts = new Map<string, XmlElement>();
  for (const [name, data] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      parts.set(name, parseXml(strFromU8(data)));
    } catch (error) {
      say(`${name} is not well-formed: ${String(error)}`);
    }
  }
  const main = parts.get('word/document.xml');
  const styles = parts.get('word/styles.xml');
  if (problems.length > 0 || !main || !styles)
    return problems.length > 0 ? problems : ['no document or no styles'];
  lintTypes(Object.keys(files), parts, say);
  lintRelationships(Object.keys(files), parts, say);
  const stories = [...parts].filter(([name]) =>
    /^word\/(document|header\d+|footer\d+|footnotes)\.xml$/.test(name),
  );
  const styleIds = lintStyles(styles, say);
  for (const [name, story] of stories) {
    lintReferences(name, story, styleIds, parts, say);
    lintText(name, story, say);
    lintFields(name, story, say);
    for (const table of descendants(story, 'w:tbl')) lintTable(name, table, say);
  }
  for (const [name, part] of [...stories, ['word/styles.xml', styles], numberingOf(parts)] as const) {
    for (const spacing of descendants(part, 'w:spacing')) {
      if (attribute(spacing, 'w:line') !== undefined && attribute(spacing, 'w:lineRule') === undefined)
        say(`${name}: w:spacing has a line without a rule`);
    }
  }
  lintBookmarks(stories, say);
  lintDrawings(stories, say);
  lintCharts(files, parts, say);
  lintBody(main, say);
  lintHeadings(main, say);
  lintProperties(parts, styles, say);
  return problems;
}

function numberingOf(parts: Parts): readonly [string, XmlElement] {
  const empty: XmlElement = { name: 'none', attributes: new Map(), children: [] };
  return ['word/numbering.xml', parts.get('word/numbering.xml') ?? empty];
}

function lintTypes(names: readonly string[], parts: Parts, say: Say): void {
  const types = parts.get('[Content_Types].xml');
  if (!types) {
    say('no content types');
    return;
  }
  const extensions = new Set(
    childrenNamed(types, 'Default').map((type) => attribute(type, 'Extension')?.toLowerCase()),
  );
  const overrides = childrenNamed(types, 'Override').map((type) => attribute(type, 'PartName') ?? '');
  if (new Set(overrides).size !== overrides.length) say('a content type stands twice');
  for (const name of overrides)
    if (!names.includes(name.slice(1))) say(`content type for missing part ${name}`);
  for (const name of names) {
    const extension = name.split('.').at(-1)?.toLowerCase();
    if (name !== '[Content_Types].xml' && !overrides.includes(`/${name}`) && !extensions.has(extension))
      say(`no content type for ${name}`);
  }
}

function lintRelationships(names: readonly string[], parts: Parts, say: Say): void {
  const targets = new Set<string>();
  const known = new Map<string, Set<string>>();
  for (const [name, part] of parts) {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (!match) continue;
    const ids = new Set<string>();
    known.set(`${match[1] ?? ''}${match[2] ?? ''}`, ids);
    for (const relation of childrenNamed(part, 'Relationship')) {
      const id = attribute(relation, 'Id') ?? '';
      const target = attribute(relation, 'Target') ?? '';
      if (ids.has(id)) say(`${name}: ${id} twice`);
      ids.add(id);
      if (attribute(relation, 'TargetMode') === 'External') {
        if (!attribute(relation, 'Type')?.endsWith('/hyperlink')) say(`${name}: external ${target}`);
        if (!/^(https?|mailto):[^\s<>"{}|\\^`]+$/.test(target)) say(`${name}: ${target} is no address`);
        continue;
      }
      const path = new URL(target, `http://file/${match[1] ?? ''}`).pathname.slice(1);
      targets.add(path);
      if (!names.includes(path)) say(`${name}: ${path} is missing`);
    }
  }
  for (const name of names) {
    if (!name.endsWith('.rels') && name !== '[Content_Types].xml' && !targets.has(name))
      say(`nothing refers to ${name}`);
  }
  for (const [name, part] of parts) {
    if (name.endsWith('.rels')) continue;
    for (const element of descendants(part)) {
      for (const [key, id] of element.attributes) {
        if (/^r:(id|embed|link)$/.test(key) && !known.get(name)?.has(id))
          say(`${name}: ${key}="${id}" leads nowhere`);
      }
    }
  }
}

function lintStyles(styles: XmlElement, say: Say): ReadonlySet<string> {
  const all = childrenNamed(styles, 'w:style');
  const ids = all.map((style) => attribute(style, 'w:styleId') ?? '');
  const names = all.map((style) => attribute(find(style, 'w:name'), 'w:val')?.toLowerCase());
  if (new Set(ids).size !== ids.length) say('a style id stands twice');
  if (new Set(names).size !== names.length) say('a style name stands twice');
  for (const style of all) {
    for (const key of ['w:basedOn', 'w:next', 'w:link']) {
      const id = attribute(find(style, key), 'w:val');
      if (id !== undefined && !ids.includes(id))
        say(`style ${attribute(style, 'w:styleId')}: ${key} ${id} is missing`);
    }
  }
  for (const level of ['Heading1', 'Heading2', 'Heading3']) {
    const style = all.find((candidate) => attribute(candidate, 'w:styleId') === level);
    if (!find(style, 'w:pPr', 'w:keepNext')) say(`${level} does not keep with the next paragraph`);
  }
  return new Set(ids);
}

function lintReferences(
  name: string,
  story: XmlElement,
  styleIds: ReadonlySet<string>,
  parts: Parts,
  say: Say,
): void {
  for (const element of descendants(story, 'w:pStyle', 'w:rStyle', 'w:tblStyle')) {
    const id = attribute(element, 'w:val') ?? '';
    if (!styleIds.has(id)) say(`${name}: ${element.name} ${id} is not defined`);
  }
  const [, numbering] = numberingOf(parts);
  const numbers = new Set(childrenNamed(numbering, 'w:num').map((number) => attribute(number, 'w:numId')));
  for (const element of descendants(story, 'w:numId')) {
    if (!numbers.has(attribute(element, 'w:val')))
      say(`${name}: list ${attribute(element, 'w:val')} is not defined`);
  }
}

function lintText(name: string, story: XmlElement, say: Say): void {
  for (const element of descendants(story, 'w:t')) {
    const text = element.children.filter((child) => typeof child === 'string').join('');
    if (/[\t\n\r]/.test(text))
      say(`${name}: a tab or line break inside a text is lost: ${text.slice(0, 40)}`);
    if (text !== text.trim() && attribute(element, 'xml:space') !== 'preserve')
      say(`${name}: edge spaces are lost`);
  }
}

function lintFields(name: string, story: XmlElement, say: Say): void {
  let depth = 0;
  for (const field of descendants(story, 'w:fldChar', 'w:fldSimple')) {
    if (['1', 'true', 'on'].includes(attribute(field, 'w:dirty') ?? ''))
      say(`${name}: a field makes Word ask`);
    const kind = attribute(field, 'w:fldCharType');
    if (kind === 'begin') depth += 1;
    if (kind === 'end') depth -= 1;
    if (depth < 0) say(`${name}: a field ends that never began`);
  }
  if (depth !== 0) say(`${name}: a field does not end`);
}

function lintTable(name: string, table: XmlElement, say: Say): void {
  const properties = find(table, 'w:tblPr');
  const whole = (value: string | undefined): number =>
    /^\d+$/.test(value ?? '') ? Number(value) : Number.NaN;
  const grid = childrenNamed(find(table, 'w:tblGrid') ?? table, 'w:gridCol').map((column) =>
    whole(attribute(column, 'w:w')),
  );
  const rows = childrenNamed(table, 'w:tr');
  const width = whole(attribute(find(properties, 'w:tblW'), 'w:w'));
  if (grid.length === 0 || grid.length > 63) say(`${name}: a table has ${grid.length} columns`);
  if (grid.some((value) => !(value > 0))) say(`${name}: a column has no whole width`);
  if (grid.reduce((sum, value) => sum + value, 0) !== width)
    say(`${name}: columns do not add up to the table's width`);
  if (rows.length === 0) say(`${name}: a table without rows`);
  for (const key of ['w:tblCaption', 'w:tblDescription']) {
    if ((attribute(find(properties, key), 'w:val') ?? '').trim() === '')
      say(`${name}: a table without alt text`);
  }
  const firstColumn = attribute(find(properties, 'w:tblLook'), 'w:firstColumn');
  const header = rows[0] && find(rows[0], 'w:trPr', 'w:tblHeader');
  if (!header && !['1', 'true'].includes(firstColumn ?? '')) say(`${name}: a table without heads`);
  for (const row of rows) {
    const cells = childrenNamed(row, 'w:tc');
    if (cells.length !== grid.length)
      say(`${name}: a row has ${cells.length} cells for ${grid.length} columns`);
    cells.forEach((cell, i) => {
      const size = find(cell, 'w:tcPr', 'w:tcW');
      if (whole(attribute(size, 'w:w')) !== grid[i] || attribute(size, 'w:type') !== 'dxa')
        say(`${name}: a cell is not as wide as its column`);
      const last = cell.children.at(-1);
      if (last === undefined || typeof last === 'string' || last.name !== 'w:p')
        say(`${name}: a cell without end`);
    });
  }
}

function lintBookmarks(stories: readonly (readonly [string, XmlElement])[], say: Say): void {
  const names = new Set<string>();
  for (const [name, story] of stories) {
    const starts = [...descendants(story, 'w:bookmarkStart')];
    const ids = starts.map((start) => attribute(start, 'w:id') ?? '');
    const ends = [...descendants(story, 'w:bookmarkEnd')].map((end) => attribute(end, 'w:id') ?? '');
    if (new Set(ids).size !== ids.length) say(`${name}: a bookmark id stands twice`);
    if ([...ids].sort().join() !== [...ends].sort().join()) say(`${name}: bookmarks do not end`);
    for (const start of starts) {
      const bookmark = attribute(start, 'w:name') ?? '';
      if (!/^[A-Za-z_]\w{0,39}$/.test(bookmark)) say(`${name}: Word cannot make the bookmark ${bookmark}`);
      if (names.has(bookmark.toLowerCase())) say(`${name}: the bookmark ${bookmark} stands twice`);
      names.add(bookmark.toLowerCase());
    }
  }
  for (const [name, story] of stories) {
    // A link that leaves the document keeps its address's fragment in the anchor.
    const inner = [...descendants(story, 'w:hyperlink')].filter(
      (link) => attribute(link, 'r:id') === undefined,
    );
    const wanted = inner.flatMap((link) => attribute(link, 'w:anchor') ?? []);
    for (const field of descendants(story, 'w:instrText')) {
      const reference = /\b(?:PAGEREF|REF) (\S+)/.exec(field.children.join(''));
      if (reference?.[1] !== undefined) wanted.push(reference[1]);
    }
    for (const bookmark of wanted)
      if (!names.has(bookmark.toLowerCase())) say(`${name}: ${bookmark} leads nowhere`);
  }
}

function lintDrawings(stories: readonly (readonly [string, XmlElement])[], say: Say): void {
  const ids = new Set<string>();
  for (const [name, story] of stories) {
    for (const drawing of descendants(story, 'wp:docPr')) {
      const id = attribute(drawing, 'id') ?? '';
      if (ids.has(id)) say(`${name}: drawing ${id} twice`);
      ids.add(id);
      if ((attribute(drawing, 'descr') ?? '').trim() === '') say(`${name}: a drawing without alt text`);
    }
  }
}

/** A chart without its sheet cannot be edited; one in three dimensions or off zero misleads. */
function lintCharts(files: Readonly<Record<string, Uint8Array>>, parts: Parts, say: Say): void {
  for (const [name, chart] of parts) {
    if (!/^word\/charts\/[^/]+\.xml$/.test(name)) continue;
    const rels = parts.get(name.replace(/([^/]+)$/, '_rels/$1.rels'));
    const sheet =
      rels && attribute(childrenNamed(rels, 'Relationship')[0], 'Target')?.replace('../', 'word/');
    const entries = Object.keys(unzipSync(files[sheet ?? ''] ?? zipSync({})));
    if (!entries.includes('xl/worksheets/sheet1.xml')) say(`${name}: a chart without its sheet`);
    for (const series of descendants(chart, 'c:ser')) {
      const counts = ['c:cat', 'c:val'].map((key) =>
        attribute(find(series, key)?.children.flatMap(points)[0], 'val'),
      );
      if (counts[0] === undefined || counts[0] !== counts[1]) say(`${name}: figures without categories`);
    }
    for (const colour of descendants(chart, 'a:srgbClr'))
      if (attribute(colour, 'val')?.startsWith('0102')) say(`${name}: a marker colour is left`);
    for (const minimum of descendants(chart, 'c:min'))
      if (Number(attribute(minimum, 'val')) > 0) say(`${name}: an axis does not begin at zero`);
    if ([...descendants(chart, 'c:view3D')].length > 0) say(`${name}: a chart in three dimensions`);
  }
}

function points(child: XmlElement | string): XmlElement[] {
  return typeof child === 'string' ? [] : [...descendants(child, 'c:ptCount')];
}

/** No empty lines, and no two tables without anything between: Word makes one of them. */
function lintBody(main: XmlElement, say: Say): void {
  const body = find(main, 'w:body');
  if (!body) {
    say('no body');
    return;
  }
  const inCells = new Set([...descendants(main, 'w:tc')].flatMap((cell) => childrenNamed(cell, 'w:p')));
  for (const paragraph of descendants(main, 'w:p')) {
    const empty =
      textOf(paragraph).trim() === '' && [...descendants(paragraph, 'w:drawing', 'w:sectPr')].length === 0;
    if (empty && !inCells.has(paragraph)) say('an empty paragraph');
  }
  const blocks = body.children.filter((child): child is XmlElement => typeof child !== 'string');
  blocks.forEach((block, i) => {
    if (block.name === 'w:tbl' && blocks[i - 1]?.name === 'w:tbl') say('two tables melt into one');
  });
}

function lintHeadings(main: XmlElement, say: Say): void {
  let before = 0;
  let count = 0;
  for (const paragraph of descendants(main, 'w:p')) {
    const level = /^Heading(\d)$/.exec(attribute(find(paragraph, 'w:pPr', 'w:pStyle'), 'w:val') ?? '')?.[1];
    if (level === undefined) continue;
    count += 1;
    const text = textOf(paragraph).trim();
    if (text === '') say('an empty heading');
    if (Number(level) > before + 1)
      say(`a heading of level ${level} follows level ${before}: ${text.slice(0, 40)}`);
    before = Number(level);
  }
  const paragraphs = [...descendants(main, 'w:p')];
  for (const paragraph of paragraphs) {
    const style = attribute(find(paragraph, 'w:pPr', 'w:pStyle'), 'w:val');
    if (style === 'Caption' && !find(paragraph, 'w:pPr', 'w:keepNext'))
      say('a caption may part from its table');
  }
  if (count === 0) say('no headings');
}

function lintProperties(parts: Parts, styles: XmlElement, say: Say): void {
  const core = parts.get('docProps/core.xml');
  const value = (name: string): string => (core && find(core, name)?.children.join('').trim()) || '';
  if (value('dc:title') === '') say('no title');
  if (['', 'Un-named'].includes(value('dc:creator'))) say('no author');
  if (['', 'Un-named'].includes(value('cp:lastModifiedBy'))) say('nobody changed it last');
  const defaults = find(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  if (!attribute(find(defaults, 'w:lang'), 'w:val')) say('no language');
  if (!find(defaults, 'w:rFonts')) say('no default font');
  const update = find(parts.get('word/settings.xml'), 'w:updateFields');
  if (update && !['0', 'false'].includes(attribute(update, 'w:val') ?? '')) say('Word asks to update fields');
}
