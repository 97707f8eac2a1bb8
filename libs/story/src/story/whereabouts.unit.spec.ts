import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../config/engine-config.js';
import { lint } from '../lint.js';
import type { Finding } from '../model/finding.js';

const findingsIn = (text: string, code: string, maxCharacters = 50_000): Finding[] =>
  lint([{ path: 'a.md', text }], defaultConfig, { maxCharacters }).report.files.flatMap(({ findings }) => findings.filter((finding) => finding.code === code));

const anna = 'Anna Reed smiled. Anna Reed had blue eyes.\n\n"Come in," said Anna.\n\n';

describe('where a finding stands and of whom it speaks', () => {
  it('names the chapter by its number over all headings, and the people', () => {
    const text = `# The Mill\n\n## Chapter 1\n\n${anna}## Chapter 2\n\nAnna sat down and looked at him. Anna's brown eyes were wet.\n`;
    expect(findingsIn(text, 'CHAR004')).toMatchObject([{ chapter: { number: 3, title: 'Chapter 2' }, characters: ['anna-reed'] }]);
  });

  it('says nothing of a chapter before the first heading, nor of people where none are meant', () => {
    const [finding] = findingsIn('We sailed on 31 June.\n', 'TIME002');
    expect(finding && ['chapter' in finding, 'characters' in finding]).toEqual([false, false]);
  });

  it('names the chapter of what one chunk shows by itself, however the chapter is cut', () => {
    const text = `## Chapter 1\n\n${'The rain ran down the boards of the old mill. '.repeat(60)}\n\nWe sailed on 31 June.\n`;
    for (const maxCharacters of [2_000, 50_000]) expect(findingsIn(text, 'TIME002', maxCharacters)).toMatchObject([{ chapter: { number: 1, title: 'Chapter 1' } }]);
  });
});
