/** Which service answers which channel; nothing else happens here. */
import type { Services } from '../services/ports.ts';
import type { Handlers } from './register.ts';

/** One handler a channel of the contract. */
export function createHandlers(services: Services): Handlers {
  const { application, library, settings, templates, transfer, wordExport } = services;
  return {
    'app:info': () => application.info(),
    'app:set-preferences': (preferences) => settings.setPreferences(preferences),
    'app:flushed': () => application.flushed(),
    'library:list': () => library.list(),
    'library:create': (request) => library.create(request),
    'library:create-from-last-year': (request) => library.createFromLastYear(request),
    'library:open-sample': () => library.openSample(),
    'library:duplicate': (id) => library.duplicate(id),
    'library:rename': (id, title) => library.rename(id, title),
    'library:pin': (id, pinned) => library.pin(id, pinned),
    'library:delete': (id) => library.delete(id),
    'library:restore': (id) => library.restore(id),
    'library:erase': (id, title) => library.erase(id, title),
    'workbook:open': (id) => library.open(id),
    'workbook:append': (request) => library.append(request),
    'workbook:keep-drafts': (id, drafts) => library.keepDrafts(id, drafts),
    'workbook:close': (id) => library.close(id),
    'transfer:open-file': () => transfer.openFile(),
    'transfer:open-dropped': (file) => transfer.openDropped(file),
    'transfer:save-copy': (id, held) => transfer.saveCopy(id, held),
    'transfer:choose-picture': (id) => transfer.choosePicture(id),
    'transfer:read-picture': (id, sha256) => transfer.readPicture(id, sha256),
    'word:export': (request) => wordExport.export(request),
    'word:cancel': (job) => wordExport.cancel(job),
    'word:reveal': (job) => wordExport.reveal(job),
    'templates:list': () => templates.list(),
    'templates:list-deleted': () => templates.listDeleted(),
    'templates:read': (id) => templates.read(id),
    'templates:duplicate': (request) => templates.duplicate(request),
    'templates:save': (template) => templates.save(template),
    'templates:rename': (id, title) => templates.rename(id, title),
    'templates:reset': (id) => templates.reset(id),
    'templates:delete': (id) => templates.delete(id),
    'templates:restore': (id) => templates.restore(id),
    'templates:import': () => templates.import(),
    'templates:export': (id) => templates.export(id),
    'shell:open-link': (url) => application.openLink(url),
  };
}
