import { describe, expect, it } from '@jest/globals';

import { ConfigError, defaultConfig } from './engine-config.js';
import { parseConfig } from './parse-config.js';

describe('the configuration', () => {
  it('is the default when nothing is given', () => {
    expect(parseConfig(undefined)).toEqual(defaultConfig);
    expect(parseConfig({})).toEqual(defaultConfig);
  });

  it('reads what it has completed once more without change', () => {
    const config = parseConfig({ rules: { char001: 'off', TIME002: 'warning' }, accepted: [{ code: 'LINK001', reason: 'later' }] });
    expect(parseConfig(JSON.parse(JSON.stringify(config)))).toEqual(config);
  });

  it.each([
    ['a list', ['rules'], 'The configuration'],
    ['an unknown field', { rule: {} }, '"rule"'],
    ['an unknown code', { rules: { CHAR999: 'off' } }, 'CHAR001'],
    ['an unknown severity', { rules: { CHAR001: 'fatal' } }, '"rules.CHAR001"'],
    ['an acceptance without a reason', { accepted: [{ code: 'CHAR001' }] }, '"accepted[0].reason"'],
    ['a matter list that is text', { matter: 'README*' }, '"matter"'],
    ['a prototype', JSON.parse('{"__proto__": {"rules": {}}}'), '__proto__'],
  ])('refuses %s, naming the field', (_, input, named) => {
    expect(() => parseConfig(input)).toThrow(ConfigError);
    expect(() => parseConfig(input)).toThrow(named);
  });
});
