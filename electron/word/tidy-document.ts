/**
 * The model as the renderer may rely on it: one language Word knows, a title and an author, headings without
 * gaps in their levels, contents once, runs that show something.
 */
import type { Block, PageRun, PlanDocument } from '../../shared/document/model.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { cleanLine } from './text.ts';

const fallbackLanguage = 'en-GB';
const levels = [1, 2, 3] as const;

export function tidyDocument(doc: PlanDocument): PlanDocument {
  let deepest = 0;
  let contents = false;
  const tidyBlock = (block: Block): Block[] => {
    if (block.kind === 'contents') {
      if (contents) return [];
      contents = true;
      return [block];
    }
    if (block.kind !== 'heading') return [{ ...block }];
    deepest = Math.min(block.level, deepest + 1);
    return [{ ...block, level: levels[deepest - 1] ?? 1 }];
  };
  return {
    ...doc,
    title: cleanLine(doc.title) || strings.word.untitled,
    author: cleanLine(doc.author) || strings.word.unknownAuthor,
    language: knownLanguage(doc.language),
    runs: joinRuns(doc.runs.map((run) => ({ ...run, blocks: run.blocks.flatMap(tidyBlock) }))),
  };
}

/** Neighbours of one orientation share a section: a section break would start a page for nothing. */
function joinRuns(runs: readonly PageRun[]): PageRun[] {
  const joined: PageRun[] = [];
  for (const run of runs) {
    if (run.blocks.length === 0) continue;
    const last = joined.at(-1);
    if (last?.orientation === run.orientation) {
      joined[joined.length - 1] = { ...last, blocks: [...last.blocks, ...run.blocks] };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

/** A tag the document's schema takes: language, perhaps script, perhaps region. */
function knownLanguage(tag: string): string {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag) ? tag : fallbackLanguage;
}
