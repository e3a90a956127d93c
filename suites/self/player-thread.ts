import { playAndJudge } from './play-and-judge.ts';
import { answerAsThread } from './thread.ts';

answerAsThread(playAndJudge);
