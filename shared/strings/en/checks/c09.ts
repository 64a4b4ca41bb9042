const places = (count: number) => (count === 1 ? '1 place' : `${count} places`);

export const c09 = {
  name: 'Stage definition gap',
  lacks: { definition: 'definition', entry: 'entry criterion', owner: 'owner' },
  uses: {
    funnel: 'the funnel (M9)',
    process: 'the sales process (S3)',
    agreement: 'the agreement (L4, L5)',
  },
  title: (stage: string, lacks: string) => `${stage} has no ${lacks}`,
  message: (stage: string, lacks: string, used: string) =>
    `${stage} has no ${lacks} in the stage definitions (L4), but ${used} use it.`,
  messageOne: (stage: string, lacks: string, used: string) =>
    `${stage} has no ${lacks} in the stage definitions (L4), but ${used} uses it.`,
  cost: places,
  or: (first: string, last: string) => `${first} or ${last}`,
  missing: 'Missing',
  inProcess: (stage: string) => `Entry of ${stage} in the sales process`,
  inAgreement: (stage: string) => `Entry of ${stage} in the stage definitions`,
  copyEntry: (stage: string, entry: string) => `Take the entry of the sales process for ${stage}: “${entry}”`,
  copyExit: (stage: string, before: string, exit: string) =>
    `Let ${stage} begin where ${before} ends in the sales process: “${exit}”`,
  titleOrder: 'The stages stand in two orders',
  messageOrder: (process: string, agreement: string) =>
    `The sales process (S3) runs ${process}; the stage definitions (L4) run ${agreement}.`,
  costOrder: (count: number) => (count === 1 ? '1 stage' : `${count} stages`),
  order: 'Order of the stages',
  reorder: (order: string) => `Put the stage definitions into the order of the sales process: ${order}`,
  titleHandover: 'Nobody at Sales accepts a stage from Marketing',
  messageHandover: (stage: string, count: number) =>
    `Marketing hands over after ${stage}, but Sales owns none of the ${count} stages defined (L4).`,
  costHandover: 'No accepting party',
  lastOfMarketing: 'Last stage of Marketing',
  ownedBySales: 'Stages of Sales',
  none: 'None',
} as const;
