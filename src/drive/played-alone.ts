import type { ServerCase } from '../model/case.ts';

/** Where cases are played side by side they hold each other up: not those that measure time, or that try how much goes. */
export const isPlayedAlone = ({ isTimed, hazard }: Pick<ServerCase, 'isTimed' | 'hazard'>): boolean =>
  isTimed === true || hazard === 'load' || hazard === 'capacity';
