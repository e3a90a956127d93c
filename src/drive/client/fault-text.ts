import type { PlantedFault } from '../../model/fault.ts';

/** A fault as the timeline of a case tells it: `fault drop (events 3) on streamEvents, HK, event 12`. */
export const faultText = ({ on, nth, afterSequence, atSequence, market, fault }: PlantedFault): string => {
  const { kind, ...details } = fault;
  const parts = Object.entries(details).map(([name, value]) => `${name} ${String(value)}`);
  const place = [
    on,
    ...(market === undefined ? [] : [market]),
    ...(nth === undefined ? [] : [`request ${nth}`]),
    ...(afterSequence === undefined ? [] : [`after event ${afterSequence}`]),
    ...(atSequence === undefined ? [] : [`event ${atSequence}`]),
  ];
  return `fault ${kind}${parts.length === 0 ? '' : ` (${parts.join(', ')})`} on ${place.join(', ')}`;
};
