import { datasetHandler } from './dataset-page.ts';

export const listCalendar = datasetHandler({ name: 'calendar', schema: 'CalendarPage' });
