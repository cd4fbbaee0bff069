import { relative, sep } from 'node:path';
import { judge } from './import-judge.ts';

/** The little of a syntax tree that an import needs. */
interface Specifier {
  readonly importKind?: string;
  readonly exportKind?: string;
}

interface ImportNode {
  readonly type: string;
  readonly source?: { readonly type: string; readonly value?: unknown } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly specifiers?: readonly Specifier[];
}

interface RuleContext {
  readonly filename: string;
  readonly cwd: string;
  report(diagnostic: { readonly node: ImportNode; readonly message: string }): void;
}

function typesOnly(node: ImportNode): boolean {
  if (node.type === 'TSImportType') return true;
  if ((node.importKind ?? node.exportKind) === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return (
    specifiers.length > 0 &&
    specifiers.every((each) => (each.importKind ?? each.exportKind) === 'type')
  );
}

function importLawFor(context: RuleContext): Record<string, (node: ImportNode) => void> {
  const file = relative(context.cwd, context.filename).split(sep).join('/');
  const check = (node: ImportNode) => {
    const specifier = node.source?.value;
    if (typeof specifier !== 'string') return;
    const broken = judge({ file, specifier, typesOnly: typesOnly(node) });
    if (broken !== null) context.report({ node, message: `Import law: ${broken}.` });
  };
  return {
    ImportDeclaration: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    ImportExpression: check,
    TSImportType: check,
  };
}

/** The project's own rules, as oxlint asks for them: a default export. */
export default {
  meta: { name: 'koinon' },
  rules: { 'import-law': { create: importLawFor } },
};
