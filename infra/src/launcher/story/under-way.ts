import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A validation that was submitted and whose report nobody has seen yet. */
export interface UnderWay {
  id: string;
  story: Story;
}

/** A story by its path as the user has written it, and the folder that path starts from. */
export interface Story {
  path: string;
  from: string;
}

/** Keeps in the data folder which validation is under way, so that the next start can go on with it. */
export class UnderWayNote {
  private readonly path: string;

  constructor(dataFolder: string) {
    this.path = join(dataFolder, 'under-way.json');
  }

  read(): UnderWay | undefined {
    try {
      return JSON.parse(readFileSync(this.path, 'utf8')) as UnderWay;
    } catch {
      return undefined;
    }
  }

  write(underWay: UnderWay): void {
    const draft = `${this.path}.new`;
    writeFileSync(draft, JSON.stringify(underWay));
    renameSync(draft, this.path);
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }
}
