export const c18 = {
  name: 'Seasonality conflict',
  threshold: 'Share of the spending that may lie in other months than the need',
  title: (share: string) => `${share} of the spending lies in other months`,
  message: (share: string, limit: string, month: string) =>
    `${share} of the spending (M10) lies in other months than the leads are needed in (S6, S10); up to ${limit} is let pass. The largest difference is in ${month}.`,
} as const;
