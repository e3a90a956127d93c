import type { FaultKind } from '../../model/fault.ts';
import { faultModes } from './fault-modes.ts';

/** The page that says which fault makes sense where, and which cases rest on it. `npm run generate` writes it. */

/** Ids of cases: of client cases that plant a fault of this kind, and of server cases whose mutant has one. */
export type FaultUses = (kind: FaultKind) => { readonly client: readonly string[]; readonly server: readonly string[] };

const HEAD = `# Which fault makes sense where

Made of \`src/simulator/faults/fault-modes.ts\` and of the catalogue by \`npm run generate\`; do not edit it. What a peer sees of each fault, and its settings,
stand in [the simulator's control page](simulator-control.md#faults). A fault on \`pullEvents\` meets a client of event streams, too, where it recovers a gap.

`;

/** What needs no kind of its own. */
const RECIPES = `
## What is made of others

| to provoke | plant or do |
|---|---|
| a gap at a page border | \`smaller-pages\`, and \`drop\` at the first event of a page |
| a schema violation, an unknown event type | \`alter\` of one member of an event |
| a wrong content type | \`set-header\` of \`Content-Type\` |
| a snapshot that is needed | \`short-retention\`, or a market day with \`retainedEvents\` |
| a manifest whose count or hash does not fit, a page of another version or date | \`rewrite\` on \`getManifest\` or on the list operation |
| an address that is gone, a killed client, a day roll, a corrected dataset, a mapping that ends | a step of the stage |
| a correction of an earlier trade date | every day of Hong Kong's market has one |
| certificates and versions of TLS | the stage's \`server\` |
`;

const cell = (mode: true | string): string => (mode === true ? 'yes' : mode);

const linked = (ids: readonly string[]): string => ids.map((id) => `[${id}](catalogue.md#${id})`).join(', ');

const useOf = (kind: FaultKind, uses: FaultUses): string => {
  const { client, server } = uses(kind);
  const parts = [
    ...(client.length === 0 ? [] : [`client cases ${linked(client)}`]),
    ...(server.length === 0 ? [] : [`the mutants of server cases ${linked(server)}`]),
  ];
  return `- \`${kind}\`: ${parts.length === 0 ? 'by hand only' : parts.join('; ')}`;
};

const isKind = (kind: string): kind is FaultKind => Object.hasOwn(faultModes, kind);

const useSection = (uses: FaultUses): string => {
  const lines = Object.keys(faultModes).flatMap((kind) => (isKind(kind) ? [useOf(kind, uses)] : []));
  return `\n## Which cases use it\n\n${lines.join('\n')}\n`;
};

export const renderFaultTable = (uses: FaultUses): string => {
  const rows = Object.entries(faultModes).map(
    ([kind, { pull, stream, token, reference }]) => `| \`${kind}\` | ${[pull, stream, token, reference].map(cell).join(' | ')} |`,
  );
  return `${HEAD}| kind | pull | stream | token | reference data |\n|---|---|---|---|---|\n${rows.join('\n')}\n${RECIPES}${useSection(uses)}`;
};
