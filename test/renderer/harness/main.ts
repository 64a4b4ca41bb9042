/**
 * The whole window over a main process in memory; `?first` starts with an empty library, `?crowded` with more
 * templates than a window has room for.
 */
import { libraryOf } from './a-library.ts';
import { anOwnTemplate, type FakeAccord, fakeAccord } from './fake-accord.ts';

const wanted = new URLSearchParams(location.search);
const crowd = Array.from({ length: 15 }, (_, at) =>
  anOwnTemplate({
    id: `company-${at}`,
    title: `Plan of region ${at + 1}`,
    origin: 'company',
    ...(at % 4 === 0 ? {} : { sections: 0, problem: 'The file is cut short: it is not complete JSON.' }),
  }),
);
const fake = fakeAccord(wanted.has('first') ? [] : libraryOf(new Date()), wanted.has('crowded') ? crowd : []);

Object.assign(window, { accord: fake.bridge, fake } satisfies {
  accord: FakeAccord['bridge'];
  fake: FakeAccord;
});
void import('../../../renderer/main.tsx');
