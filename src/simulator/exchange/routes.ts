import { type OperationContract, operations } from '../../../generated/operations.ts';

/** From method and path to operation: one walk over the path's segments, no pattern matching. */

export type OperationId = keyof typeof operations;

export type Route = { readonly operationId: OperationId; readonly scope: string | null };

export type Found =
  | { readonly kind: 'route'; readonly route: Route; readonly pathParameter: string | undefined }
  | { readonly kind: 'wrong-method'; readonly allow: string }
  | { readonly kind: 'unknown' };

type Branch = { readonly literals: Map<string, Branch>; readonly methods: Map<string, Route>; parameter?: Branch };

const emptyBranch = (): Branch => ({ literals: new Map(), methods: new Map() });

const growBranch = (branch: Branch, segment: string): Branch => {
  if (segment.startsWith('{')) {
    branch.parameter ??= emptyBranch();
    return branch.parameter;
  }
  const existing = branch.literals.get(segment);
  if (existing !== undefined) return existing;
  const grown = emptyBranch();
  branch.literals.set(segment, grown);
  return grown;
};

const isOperationId = (name: string): name is OperationId => name in operations;

const growTree = (): Branch => {
  const root = emptyBranch();
  for (const [operationId, operation] of Object.entries<OperationContract>(operations)) {
    // A webhook is called by the server, not on it: it has no address here.
    if (operation.kind === 'webhook' || !isOperationId(operationId)) continue;
    const leaf = operation.path.slice(1).split('/').reduce(growBranch, root);
    leaf.methods.set(operation.method.toUpperCase(), { operationId, scope: operation.scope });
  }
  return root;
};

const tree = growTree();

const decoded = (segment: string): string | undefined => {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
};

const unknownPath: Found = { kind: 'unknown' };

export const findRoute = (method: string, path: string): Found => {
  let branch = tree;
  let pathParameter: string | undefined;
  for (let from = 1; from <= path.length; ) {
    const slash = path.indexOf('/', from);
    const end = slash === -1 ? path.length : slash;
    const segment = path.slice(from, end);
    const literal = branch.literals.get(segment);
    const next = literal ?? (segment === '' ? undefined : branch.parameter);
    if (next === undefined) return unknownPath;
    if (literal === undefined) pathParameter = decoded(segment) ?? segment;
    branch = next;
    from = end + 1;
  }
  if (branch.methods.size === 0) return unknownPath;
  const route = branch.methods.get(method);
  return route === undefined
    ? { kind: 'wrong-method', allow: [...branch.methods.keys()].join(', ') }
    : { kind: 'route', route, pathParameter };
};

export const operationIds: readonly OperationId[] = Object.keys(operations).filter(isOperationId);
