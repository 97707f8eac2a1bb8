import { SingleBar } from 'cli-progress';
import { stepsOf, type ValidationView } from './validation-view.js';

export interface ProgressDisplay {
  show(view: ValidationView): void;
  end(): void;
}

const titles: { [status in ValidationView['status']]: string } = {
  accepted: 'waiting',
  parsing: 'cutting into chunks',
  checking: 'checking',
  concluding: 'comparing across the story',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** A bar on a terminal; elsewhere a line at every tenth of the way. Nothing of it goes to stdout, where the report goes. */
export function progressDisplay(out: NodeJS.WriteStream = process.stderr): ProgressDisplay {
  return out.isTTY ? bar(out) : lines(out);
}

function bar(out: NodeJS.WriteStream): ProgressDisplay {
  const single = new SingleBar({
    stream: out,
    format: '{bar} {percentage}% | {validated} checked, {extracted} read of {chunks} chunks | {title}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 28,
    hideCursor: true,
    clearOnComplete: true,
  });
  single.start(1, 0, { validated: 0, extracted: 0, chunks: 0, title: titles.accepted });
  return {
    show(view) {
      const { done, total } = stepsOf(view);
      single.setTotal(Math.max(total, 1));
      single.update(done, {
        validated: view.chunks.validated,
        extracted: view.chunks.extracted,
        chunks: view.chunks.total,
        title: titles[view.status],
      });
    },
    end: () => single.stop(),
  };
}

function lines(out: NodeJS.WriteStream): ProgressDisplay {
  let last = '';
  return {
    show(view) {
      const { done, total } = stepsOf(view);
      const tenth = total === 0 ? 0 : Math.floor((done / total) * 10);
      const now = `${view.status} ${tenth}`;
      if (now === last) return;
      last = now;
      out.write(
        `  ${tenth * 10}%  ${view.chunks.validated} of ${view.chunks.total} chunks checked, ${view.chunks.extracted} read: ${titles[view.status]}\n`,
      );
    },
    end: () => undefined,
  };
}
