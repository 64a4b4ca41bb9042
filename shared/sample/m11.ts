/** M11 of the sample company: what the bars of the calendar cannot show. */
import type { SampleSection } from './types.ts';

export const m11: SampleSection = {
  answers: {
    calendar_note:
      'February and April are the crowded weeks: the trade fair is paid and booked while the failure report is still being sent, and Ravi Nair runs both the fair and the webinars. From 6 to 16 April he does nothing but the fair, and Kofi Mensah hosts that month’s Uptime Hour. Dairies receive no visitors from mid-May to mid-June, when milk peaks, so the plant days of those weeks go to breweries. In the last five working days of each quarter no campaign starts and no survey is sent, because sellers are signing. Nothing new begins after 15 November.',
  },
};
