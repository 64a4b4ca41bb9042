export const c07 = {
  name: 'Segment mismatch',
  titleSales: (segment: string) => `${segment} has quota but no demand budget`,
  titleMarketing: (segment: string) => `${segment} is targeted but nobody sells to it`,
  messageSales: (segment: string, quota: string | null, missing: string) =>
    `Sales plans ${quota === null ? 'a territory' : `${quota} of quota`} in ${segment} (S5); ${missing}.`,
  messageMarketing: (segment: string) =>
    `Marketing targets or funds ${segment} (M3, M9, M10); no territory of Sales covers it (S5).`,
  noTarget: 'Marketing neither targets it (M3) nor names it in a channel or campaign (M9, M10)',
  noFunding: 'Marketing targets it (M3) but no channel and no campaign names it (M9, M10)',
  oneSided: 'one plan only',
  inMarketing: 'In Marketing’s plan',
  inSales: 'In the plan of Sales',
  yes: 'Yes',
  no: 'No',
  takeUp: (segment: string, channel: string) =>
    channel === ''
      ? `Take ${segment} into Marketing’s target segments`
      : `Take ${segment} into Marketing’s target segments and name it in ${channel}`,
  dropQuota: (segment: string, quota: string | null) =>
    quota === null
      ? `Take ${segment} out of the territories`
      : `Take ${segment} and its quota of ${quota} out of the territories`,
  dropTargetAndChannels: (segment: string) =>
    `Take ${segment} out of Marketing’s target segments and channels`,
  dropTarget: (segment: string) => `Take ${segment} out of Marketing’s target segments`,
} as const;
