import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the doc comments of the message classes say: by class, and by class and field. */
export function descriptionsIn(folder) {
  const found = new Map();
  for (const path of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))) {
    const source = ts.createSourceFile(path, readFileSync(join(folder, path), 'utf8'), ts.ScriptTarget.Latest, true);
    source.forEachChild((node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      note(node.name.text, node);
      for (const member of node.members) if (ts.isPropertyDeclaration(member)) note(`${node.name.text}.${member.name.getText()}`, member);
    });
  }
  return found;

  function note(name, node) {
    const comment = ts.getJSDocCommentsAndTags(node).map(({ comment }) => ts.getTextOfJSDocComment(comment))[0];
    if (comment) found.set(name, comment.replace(/\s+/g, ' '));
  }
}
