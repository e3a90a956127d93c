import { datasetHandler } from './dataset-page.ts';

export const listStocks = datasetHandler({ name: 'stocks', schema: 'StockPage' });
