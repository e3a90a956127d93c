export { openTarget } from './target.ts';
