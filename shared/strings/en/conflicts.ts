/** The conflict screen: the list, the ways out, the decision. */
export const conflicts = {
  list: 'List of conflicts',
  detail: 'The conflict in detail',
  none: 'Nothing contradicts itself. The checks run again with every change.',
  noneMatches: 'No conflict matches the filters.',
  openCount: (count: number) => (count === 1 ? '1 open' : `${count} open`),
  severity: 'Severity',
  plan: 'Plan',
  owner: 'Owner',
  due: 'Due',
  all: 'All',
  noOwner: 'No owner',
  severities: { blocker: 'Blocker', major: 'Major', minor: 'Minor', info: 'For information' },
  statuses: { open: 'Open', agreed: 'Agreed', waived: 'Waived', resolved: 'Resolved' },
  closed: 'Closed',
  closedCount: (entries: readonly { readonly status: string }[]) => {
    const waived = entries.filter((entry) => entry.status === 'waived').length;
    const agreed = entries.length - waived;
    return [...(agreed > 0 ? [`${agreed} agreed`] : []), ...(waived > 0 ? [`${waived} waived`] : [])].join(
      ', ',
    );
  },
  ownerBy: (owner: string, due: string | null) => (due === null ? owner : `${owner} by ${due}`),
  where: (check: string, sections: readonly string[]) =>
    sections.length === 0 ? check : `${check}, in ${sections.slice(0, 3).join(' and ')}`,
  reopened: 'Reopened',
  reopenedLong: 'Reopened: its figures have moved since this was decided',
  rule: (check: string, name: string) =>
    name === '' ? check : `${check}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  previous: 'Previous conflict',
  next: 'Next conflict',
  thePlan: 'The plan',
  place: (section: string, name: string) => `${section}, ${name}`,
  options: 'Ways out, recomputed',
  wayOut: 'Way out',
  thisFinding: 'This conflict',
  effect: 'What happens to the findings',
  closesIt: 'Closed',
  staysOpen: 'Stays',
  noOption:
    'No single figure closes this one: write what is missing at the places named above, or record what was decided.',
  agreedValue: 'Another value',
  agreedValueHint: 'Typed as in the plan; its consequences appear in the list.',
  ownValue: (label: string, value: string) => `Agree on ${value} and write it into both plans (${label})`,
  decision: 'Decision',
  decisionHint: 'What was decided, in one sentence; it is printed in the agreement.',
  reason: 'Reason',
  agreeAndWrite: 'Agree and write back',
  applyAndRecord: 'Apply and record',
  recordOnly: 'Record only',
  chooseFirst: 'Choose a way out, or write the decision and record it.',
  oneStep: 'Then every check runs again. One step to undo.',
  waive: 'Waive…',
  waiveTitle: (check: string) => `Waive ${check}`,
  waiveHint: 'Why it may stand. The reason is printed beside the conflict.',
  waiveAct: 'Waive the conflict',
  waivedBecause: (reason: string) => `Stands: ${reason}`,
  waivedStep: (check: string) => `${check} waived`,
  settledStep: (check: string) => `${check} settled`,
  reopen: 'Open again',
  reopenedStep: (check: string) => `${check} opened again`,
  decidedBy: (by: string, date: string, owner: string | null, due: string | null) =>
    [
      by === '' ? `Decided on ${date}` : `Decided by ${by} on ${date}`,
      ...(owner === null ? [] : [`owner ${owner}`]),
      ...(due === null ? [] : [`due ${due}`]),
    ].join(', '),
} as const;
