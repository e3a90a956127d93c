import { answerAsThread } from '../thread.ts';
import { hearPrism } from './hear-prism.ts';

answerAsThread(hearPrism);
