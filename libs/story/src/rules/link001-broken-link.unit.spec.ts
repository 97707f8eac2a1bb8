import { describe, expect, it } from '@jest/globals';

import { defaultConfig } from '../config/engine-config.js';
import { lint } from '../lint.js';

const linksOf = (text: string): string[] =>
  lint(
    [
      { path: 'book/Contents.md', text: '* [One](ch1.md)' },
      { path: 'book/ch1.md', text: `# The Long Road\n\n${text}` },
      { path: 'book/parts/ch 2.md', text: '# Home Again!\n\nShe was home.' },
    ],
    defaultConfig,
  ).report.files.flatMap((file) => file.findings.filter(({ code }) => code === 'LINK001').map((finding) => finding.message));

describe('LINK001, broken link', () => {
  it.each([
    ['a file that is not there', 'See [next](ch3.md).'],
    ['a heading that is not there', 'See [above](#the-short-road).'],
    ['a heading that another file does not have', 'See [there](parts/ch%202.md#away-again).'],
    ['a file with a space in its name', 'See [them](<the notes.md>).'],
    ['nothing at all', 'See [this]().'],
  ])('finds a link to %s', (_, text) => {
    expect(linksOf(text)).toHaveLength(1);
  });

  it.each([
    ['a chapter', 'See [next](parts/ch%202.md), or [it](./parts/../parts/ch%202.md).'],
    ['a chapter with a space in its name', 'See [next](<parts/ch 2.md#home-again>).'],
    ['its own heading', 'See [above](#the-long-road).'],
    ['a heading of another file', 'See [there](parts/ch%202.md#home-again).'],
    ['a matter file', 'See the [contents](Contents.md).'],
    ['the web', 'See [it](https://example.org/ch9.md) or [write](mailto:a@example.org).'],
    ['an image', 'See ![the map](img/map.jpg) and [its source](img/map.svg).'],
    ['a file outside of the manuscript', 'See [notes](../notes/plan.md).'],
    ['code', 'Write `[like](this.md)` for a link.'],
  ])('leaves alone a link to %s', (_, text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it('finds a broken link in a table of contents', () => {
    const { report } = lint(
      [
        { path: 'Contents.md', text: '* [Two](ch2.md)' },
        { path: 'ch1.md', text: 'She came.' },
      ],
      defaultConfig,
    );
    expect(report.files.map((file) => [file.path, file.findings.length])).toEqual([
      ['Contents.md', 1],
      ['ch1.md', 0],
    ]);
  });

  it('leaves links alone when only one file is given', () => {
    expect(lint([{ path: 'ch1.md', text: 'See [next](ch2.md).' }], defaultConfig).report.files[0]?.findings).toEqual([]);
  });
});
