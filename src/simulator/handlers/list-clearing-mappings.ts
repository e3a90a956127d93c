import { datasetHandler } from './dataset-page.ts';

export const listClearingMappings = datasetHandler({ name: 'clearing-mappings', schema: 'ClearingMappingPage' });
