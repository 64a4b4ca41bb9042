import type { Finding } from '../../shared/checks/finding.ts';
import { optionsOf } from '../../shared/checks/options.ts';
import { type RegisterEntry, register } from '../../shared/checks/register.ts';
import { ok } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { pathOfPlace } from '../../shared/workbook/place-path.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { type Command, hasSwitch } from './command.ts';
import { readWorkbookFile } from './workbook-files.ts';

/** Runs all checks and prints what they found; answers `found` while a blocker stands that nobody waived. */
export const check: Command = {
  name: 'check',
  takes: ['FILE'],
  switches: ['json'],
  values: [],
  async run(invocation, output) {
    const [path = ''] = invocation.arguments;
    const opened = await readWorkbookFile(path, output);
    if (!opened.ok) return opened;
    const { workbook } = opened.value;
    const entries = register(workbook).filter(isFinding);
    if (hasSwitch(invocation, 'json'))
      output.result(
        JSON.stringify(
          entries.map((entry) => asJson(workbook, entry)),
          null,
          2,
        ),
      );
    else for (const entry of entries) output.result(asText(entry));
    // A word to whoever sits there; what was found is nothing.
    if (entries.length === 0) output.message(strings.cli.nothingFound);
    const stands = entries.some((entry) => entry.severity === 'blocker' && entry.status !== 'waived');
    return ok(stands ? 'found' : null);
  },
};

type Found = RegisterEntry & { readonly finding: Finding };

const isFinding = (entry: RegisterEntry): entry is Found => entry.finding !== null;

function asJson(workbook: Workbook, { finding, status }: Found): unknown {
  return {
    check: finding.check,
    severity: finding.severity,
    message: finding.message,
    impact: finding.impact,
    figures: finding.figures,
    places: finding.places.map((place) => pathOfPlace(workbook, place)),
    options: optionsOf(workbook, finding).map(({ change, to, effect }) => ({ change, to, effect })),
    status,
  };
}

const asText = ({ finding, status }: Found): string =>
  strings.cli.finding(
    finding.check,
    strings.conflicts.severities[finding.severity],
    finding.message,
    status === 'open' ? '' : strings.conflicts.statuses[status],
  );
