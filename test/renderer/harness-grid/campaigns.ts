/** Campaigns by month, as the sample grid of the harness and the tests. */
import { type GridColumn, OPTION_SEPARATOR } from '../../../renderer/ui/grid/types.ts';
import { SheetStore } from './sheet.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const channels = ['Search', 'LinkedIn', 'Webinars', 'Content', 'Events', 'Partners'].map((label) => ({
  id: label.toLowerCase(),
  label,
}));
const feeds = months.map((label) => ({ id: label.toLowerCase(), label }));

export const campaignColumns: readonly GridColumn[] = [
  { id: 'name', label: 'Campaign', align: 'left', kind: 'text', width: 176, frozen: true, required: true },
  { id: 'start', label: 'Start', align: 'left', kind: 'date', width: 96 },
  { id: 'feeds', label: 'Feeds', align: 'left', kind: 'choice', width: 84, options: () => feeds },
  { id: 'channels', label: 'Channels', align: 'left', kind: 'choices', width: 140, options: () => channels },
  { id: 'on', label: 'On', align: 'left', kind: 'check', width: 48 },
  { id: 'note', label: 'Note', align: 'left', kind: 'long', width: 160 },
  { id: 'budget', label: 'Budget', align: 'right', kind: 'number', width: 92, unit: 'USD' },
  ...months.map(
    (label, index): GridColumn => ({
      id: `m${index + 1}`,
      label,
      align: 'right',
      kind: 'number',
      width: 60,
    }),
  ),
  { id: 'months', label: 'Months', align: 'right', kind: 'number', width: 76, readOnly: true },
  { id: 'over', label: 'Over', align: 'right', kind: 'number', width: 72, readOnly: true },
];

const names = [
  'Always-on search',
  'Competitor switch',
  'Plant managers',
  'Retargeting',
  'Uptime Hour',
  'Spring Uptime push',
  'Pump failure report',
  'Customer stories',
  'Spring trade fair',
  'Regional plant days',
];

/** `count` campaigns; the ten of the sample company, then numbered ones. */
export function campaigns(count: number): SheetStore {
  const rows = Array.from({ length: count }, (_, index) => {
    const row: Record<string, string> = {
      name: names[index] ?? `Campaign ${index + 1}`,
      start: `2027-0${(index % 9) + 1}-01`,
      feeds: feeds[(index + 3) % 12]?.id ?? '',
      channels: channels
        .slice(index % 4, (index % 4) + 2)
        .map(({ id }) => id)
        .join(OPTION_SEPARATOR),
      on: index % 2 === 0 ? 'true' : 'false',
      note: index % 3 === 0 ? 'Paid by the central team' : '',
      budget: String((index + 1) * 12_000),
    };
    months.forEach((_, month) => {
      if ((index + month) % 4 !== 0) row[`m${month + 1}`] = String(1000 * ((index % 5) + 1));
    });
    return row;
  });
  return new SheetStore(campaignColumns, rows);
}
