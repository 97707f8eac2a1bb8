import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { parseConfig } from '../config/parse-config.js';
import { findingsIn } from '../specs/lint-text.js';
import { rulePage } from './page.js';
import { explain, rules } from './registry.js';

const pages = new URL('../../../../docs/rules/', import.meta.url);

describe('every rule', () => {
  it.each(rules.map((rule) => [rule.doc.code, rule] as const))(
    '%s speaks at its wrong examples and is silent at its right ones',
    (code, rule) => {
      expect(rule.doc.examples.length).toBeGreaterThan(0);
      for (const { wrong, right, settings } of rule.doc.examples) {
        const config = parseConfig({ rules: { [code]: { ...settings } } });
        expect(findingsIn(wrong, code, config)).not.toEqual([]);
        expect(findingsIn(right, code, config)).toEqual([]);
      }
    },
  );

  it.each(rules.map((rule) => [rule.doc.code, rule] as const))(
    '%s has its page in docs/rules (write it with: node docs/rules/write-pages.mjs)',
    (code, rule) => {
      expect(readFileSync(new URL(`${code}.md`, pages), 'utf8')).toBe(rulePage(rule.doc));
    },
  );

  it('has a page, and no page is left without its rule', () => {
    const written = readdirSync(pages).filter((name) => /^[A-Z]+\d{3}\.md$/.test(name));
    expect(written.sort()).toEqual(rules.map((rule) => `${rule.doc.code}.md`).sort());
  });

  it('is explained by its code in any case, and nothing else is', () => {
    expect(explain(' char001 ')?.name).toBe('name spelt two ways');
    expect(explain('CHAR999')).toBeUndefined();
  });
});
