/** The whole window over a main process in memory; `?first` starts with an empty library. */
import { libraryOf } from './a-library.ts';
import { type FakeAccord, fakeAccord } from './fake-accord.ts';

const wanted = new URLSearchParams(location.search);
const fake = fakeAccord(wanted.has('first') ? [] : libraryOf(new Date()));

Object.assign(window, { accord: fake.bridge, fake } satisfies {
  accord: FakeAccord['bridge'];
  fake: FakeAccord;
});
void import('../../../renderer/main.tsx');
