import { datasetHandler } from './dataset-page.ts';

export const listParticipants = datasetHandler({ name: 'participants', schema: 'ParticipantPage' });
