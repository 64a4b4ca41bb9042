/** Strings of the printed document; see ../catalogue.ts. Sentences with figures are built only when the figures exist. */
export const document = {
  tracking: {
    caption: (node: string) => `${node}: plan against actual`,
    attained: (node: string, share: string) => `${node}: ${share} of the plan so far was booked`,
    description: 'Plan, actual, attainment and re-plan by month',
    month: 'Month',
    plan: 'Plan',
    actual: 'Actual',
    attainment: 'Attainment',
    ofYear: (share: string) => `${share} of the year`,
    replan: 'Re-plan of the rest',
    noReplan: (reason: string) => `${reason}: nothing is re-planned.`,
    stretched: (amount: string) => `${amount} (!)`,
    runRate: (amount: string, months: number) =>
      `${amount} a month ${months === 1 ? 'in the month that is left' : `in each of the ${months} months left`} would reach the year.`,
    stretchedMonths: (count: number, times: string) =>
      count === 1
        ? `(!) One month is re-planned above ${times} its plan.`
        : `(!) ${count} months are re-planned above ${times} their plan.`,
    source: 'Actuals and quota tree (S12, S6)',
  },
  chartDescription: (title: string, unit: string, figures: string) => `${title}. In ${unit}: ${figures}.`,
  keyFigures: (list: string) => `Key figures: ${list}.`,
  summaries: {
    goal: 'New business',
    sourced: 'Marketing-sourced',
    leads: 'Leads needed',
    bought: (count: string) => `the budget buys ${count}`,
    budget: 'Channel budget',
    cac: 'Cost per customer',
    marketingOnly: 'marketing cost only',
    street: 'Street quota',
    ofGoal: (ratio: string) => `${ratio} the goal`,
    capacity: 'Capacity',
    short: (amount: string) => `${amount} against the goal`,
    spare: (amount: string) => `${amount} against the goal`,
    coverage: 'Coverage needed',
    coverageNow: (ratio: string) => `${ratio} is open`,
    attainment: 'Attainment needed',
    alignment: 'Both plans on one page',
    readiness: (score: string) => `Readiness: ${score} of 100.`,
    teamShort: (capacity: string, gap: string) =>
      `At the assumed attainment the team can book ${capacity}, ${gap} less than the goal.`,
    teamEnough: (capacity: string) =>
      `At the assumed attainment the team can book ${capacity}, which covers the goal.`,
    largest: (open: number, most: number) =>
      open === 1
        ? 'One conflict is open'
        : open <= most
          ? `${open} conflicts are open`
          : `The ${most} largest of ${open} open conflicts`,
    largestDescription: 'Open conflicts by their cost',
    check: 'Check',
    severity: 'Severity',
    conflict: 'Conflict',
    cost: 'Cost',
  },
  register: {
    none: 'The checks find no contradiction between the two plans.',
    noneOpen: 'Every conflict has been decided.',
    open: (count: number) => (count === 1 ? 'One conflict is open' : `${count} conflicts are open`),
    openDescription: 'Open conflicts with their cost',
    decided: (count: number) =>
      count === 1 ? 'One conflict has been decided' : `${count} conflicts have been decided`,
    decidedDescription: 'Decisions on conflicts with who decided and why',
    check: 'Check',
    severity: 'Severity',
    finding: 'Conflict',
    cost: 'Cost',
    decision: 'Decision and reason',
    who: 'Decided by',
    status: 'Status',
    reopened: '(reopened: its figures have moved)',
    owner: (name: string) => `Owner: ${name}`,
    due: (date: string) => `Due: ${date}`,
  },
  mqlTable: {
    caption: 'MQLs promised and needed, by month',
    description: 'MQLs by month of creation: promised by Marketing, needed for the goal, and the difference',
    unit: 'MQLs',
    year: 'Year',
    promised: 'Promised',
    needed: 'Needed',
    difference: 'Difference',
    created: 'By month of creation.',
    before: (count: string, year: string) => `${count} of the ${year} are needed before the year starts.`,
    nextYear: (months: readonly string[]) =>
      months.length === 1
        ? `${months[0] ?? ''} feeds the year after.`
        : `${months[0] ?? ''} to ${months.at(-1) ?? ''} feed the year after.`,
    source: 'Source: S10, L5.',
  },
  matrix: {
    axes: { processes: 'Processes', goals: 'Goals', tools: 'Tools', strategies: 'Strategies' },
    caption: (axis: string, apart: number) =>
      apart === 0
        ? `${axis}: both plans say the same`
        : apart === 1
          ? `${axis}: one difference`
          : `${axis}: ${apart} differences`,
    description: 'What Marketing and Sales say, side by side',
    subject: 'Subject',
    status: 'Compared',
    statuses: { same: '= same', different: '≠ different', missing: 'in one plan only' },
    agreed: (value: string) => `= agreed: ${value}`,
  },
  author: 'Accord',
  untitledPlan: 'Plan',
  unnamedCompany: 'Company not named yet',
  subtitle: {
    all: (year: string) => `Marketing plan, sales plan and agreement, ${year}`,
    marketing: (year: string) => `Marketing plan, ${year}`,
    sales: (year: string) => `Sales plan, ${year}`,
    agreement: (year: string) => `Agreement between Marketing and Sales, ${year}`,
  },
  status: { draft: 'Draft', in_review: 'In review', approved: 'Approved' },
  footer: (status: string, classification: string) =>
    classification === '' ? status : `${status} · ${classification}`,
  facts: {
    version: 'Version',
    date: 'Date',
    status: 'Status',
    year: 'Fiscal year',
    currency: 'Currency',
    preparedFor: 'Prepared for',
    classification: 'Classification',
  },
  contents: 'Contents',
  parts: {
    company: 'Company',
    marketing: 'Marketing plan',
    sales: 'Sales plan',
    agreement: 'Agreement',
  },
  standing: {
    title: 'Where this plan stands',
    complete: 'Every required entry is written.',
    open: (count: string) =>
      count === '1' ? 'One required entry is still open.' : `${count} required entries are still open.`,
    approval: {
      draft: 'The document is a draft and has not been approved.',
      in_review: 'The document is in review and has not been approved.',
      approved: 'The document is approved.',
    },
    caption: 'What is written, by part',
    description: 'For each part the sections it has, the sections begun and the required entries still open.',
    columns: { part: 'Part', sections: 'Sections', begun: 'Begun', open: 'Required entries open' },
    total: 'Total',
    read: 'Part by part: what is decided, what it costs and who carries it stands in the summaries of the plans; what is still open is listed in the appendix of open items.',
    figures: {
      corporateGoal: 'Corporate revenue goal',
      newBusiness: 'New-business goal',
      budget: 'Marketing budget',
      ofWhichRetained: (amount: string) => `${amount} of it retained`,
      shareOfGoal: (share: string) => `${share} of the corporate goal`,
    },
  },
  leads: {
    company: (company: string, goal: string, year: string) =>
      `${company} plans revenue of ${goal} in ${year}.`,
    companyNew: (company: string, goal: string, year: string, fresh: string) =>
      `${company} plans revenue of ${goal} in ${year}, of which ${fresh} is new business.`,
    marketing: (budget: string, campaigns: string, channels: string) =>
      `Marketing asks for ${budget}, spread over ${campaigns} and ${channels}.`,
    campaigns: (count: string) => (count === '1' ? 'one campaign' : `${count} campaigns`),
    channels: (count: string) => (count === '1' ? 'one channel' : `${count} channels`),
    sales: (people: string, attainment: string) =>
      `Sales plans with ${people} on the roster and an attainment of ${attainment}.`,
    people: (count: string) => (count === '1' ? 'one person' : `${count} people`),
    agreed: (marketing: string, sales: string, from: string, to: string) =>
      `${marketing} for Marketing and ${sales} for Sales have agreed on the following, valid from ${from} to ${to}.`,
    proposed: {
      draft: (marketing: string, sales: string, from: string, to: string) =>
        `In draft: what ${marketing} for Marketing and ${sales} for Sales are to agree on from ${from} to ${to}.`,
      in_review: (marketing: string, sales: string, from: string, to: string) =>
        `In review: what ${marketing} for Marketing and ${sales} for Sales are to agree on from ${from} to ${to}.`,
      approved: (marketing: string, sales: string, from: string, to: string) =>
        `Approved for signature: what ${marketing} for Marketing and ${sales} for Sales are to agree on from ${from} to ${to}.`,
    },
    signedBy: {
      neither: 'Neither side has signed.',
      marketing: 'Marketing has signed, Sales has not.',
      sales: 'Sales has signed, Marketing has not.',
    },
  },
  wideTables: 'Wide tables',
  wideTablesLead: 'The tables with twelve months and the widest lists of this part.',
  seeWide: (title: string, table: string) => `${title}: see ${table} at the end of this part.`,
  byMonth: (title: string) => `${title}, by month`,
  continued: (title: string) => `${title}, continued`,
  inCurrency: (title: string, currency: string) => `${title} (${currency})`,
  tableDescription: (title: string, rows: string, columns: string) =>
    `${title}: ${rows} rows with ${columns}.`,
  oneRowDescription: (title: string, columns: string) => `${title}: one row with ${columns}.`,
  notProvided: 'Not provided.',
  example: 'Example text, not yet replaced.',
  appendixA: {
    title: 'Assumptions and formulas',
    lead: 'Each plan holds its own values for the figures that are contested; they are shown beside each other and are not averaged.',
    leadOne: 'The values this plan computes with, and the formulas that stand behind its figures.',
    assumptions: 'Assumptions of the two plans',
    assumptionsOne: 'Assumptions of the plan',
    assumption: 'Assumption',
    marketing: 'Marketing',
    sales: 'Sales',
    agreed: 'Agreed',
    agreedBy: 'By, on',
    value: 'Value',
    headline: 'Headline figures with formula and value',
    headlineDescription:
      'Headline figures with their formula in words, whose values they use, and their value.',
    source: 'Source',
    formulaNumbers: 'F1 to F40 number the formulas, here and where a figure explains itself on the screen.',
    unitPolicy: {
      exact: 'Deals and leads are carried exactly and rounded only for display.',
      ceil: 'Deals and leads are rounded up to whole units at each stage.',
    },
    formulas: 'Formulas behind the computed figures',
    formula: 'Formula',
    figure: 'Figure',
    place: 'Section',
    description: 'Assumptions with the value each plan holds, and what was agreed.',
    formulasDescription: 'Computed figures with their formula in words and the section they stand in.',
    labels: {
      deal_assumption: 'Average deal',
      conv_lead_mql: 'Lead to MQL',
      conv_mql_sql: 'MQL to SQL',
      conv_sql_opp: 'SQL to opportunity',
      conv_opp_won: 'Opportunity to won (win rate)',
      cycle_days: 'Sales cycle, days',
      sourced_pct: 'Marketing-sourced share',
      attainment: 'Attainment',
    },
  },
  appendixB: {
    title: 'Open items',
    conflicts: (open: number) =>
      open === 0
        ? 'No conflict is open.'
        : open === 1
          ? 'One conflict is open.'
          : `${open} conflicts are open.`,
    none: 'Nothing that the template requires is missing.',
    lead: (count: string) =>
      count === '1'
        ? 'One entry that the template requires is missing.'
        : `${count} entries that the template requires are missing.`,
    caption: 'Required entries that are missing',
    description: 'Required entries that are missing, with part and section.',
    columns: { part: 'Part', section: 'Section', entry: 'Entry' },
    cells: (table: string, column: string, rows: string) => `${table}: ${column} in ${rows}`,
    rows: (count: string) => (count === '1' ? 'one row' : `${count} rows`),
  },
  appendixC: {
    title: 'Glossary',
    lead: 'What the terms of this document mean here.',
    caption: 'Terms',
    description: 'Terms used in this document with their meaning.',
    term: 'Term',
    meaning: 'Meaning',
    terms: [
      ['Attainment', 'Booked revenue divided by quota.'],
      [
        'CAC',
        'Customer acquisition cost: cost divided by new customers; here marketing cost only unless said otherwise.',
      ],
      ['Capacity', 'Street quota times the attainment a team can be expected to reach.'],
      ['CPL', 'Cost per lead: spend divided by leads.'],
      ['ICP', 'Ideal customer profile: the kind of company both teams want to win.'],
      ['Lag', 'Months between the creation of a lead and the close of its deal.'],
      ['Lead', 'A person or company that has shown interest and can be reached.'],
      ['MQL', 'Marketing qualified lead: a lead that meets the agreed entry criteria for handover.'],
      ['Over-assignment', 'The part of assigned quotas that exceeds the goal above them.'],
      ['Pipeline coverage', 'Open pipeline divided by the quota still to be booked.'],
      ['Quota', 'The amount a department, a team or a person is to book in a period.'],
      ['Ramp', 'The share of full quota a new hire carries in each month after the start.'],
      ['SAL', 'Sales accepted lead: an MQL that Sales has accepted within the agreed time.'],
      ['SLA', 'Service-level agreement: what each team promises to deliver, by when and how well.'],
      ['SQL', 'Sales qualified lead: a lead with a confirmed need, a decider and a next step.'],
      ['Street quota', 'The sum of the quotas of the people who carry one, ramp included.'],
      ['Win rate', 'Won deals divided by opportunities.'],
    ],
  },
  signatures: {
    marketing: 'For Marketing',
    sales: 'For Sales',
    sponsor: 'Executive sponsor',
  },
} as const;
