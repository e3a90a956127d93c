import { answerAsThread } from '../thread.ts';
import { proveContract } from './prove-contract.ts';

/** Planning reads thousands of messages: it, too, is done beside Jest's sandbox. */
answerAsThread(proveContract);
