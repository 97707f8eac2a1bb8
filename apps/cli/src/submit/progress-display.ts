import { SingleBar } from 'cli-progress';
import type { Validation } from '@story-linter/client';

export interface ProgressDisplay {
  show(view: Validation): void;
  end(): void;
}

const titles: { [status in Validation['status']]: string } = {
  accepted: 'waiting',
  parsing: 'cutting into chunks',
  checking: 'checking',
  concluding: 'comparing across the story',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
  erased: 'erased',
};

/** A bar on a terminal; elsewhere a line at every tenth of the way. Nothing of it goes to stdout, where the report goes. */
export function progressDisplay(out: NodeJS.WriteStream = process.stderr): ProgressDisplay {
  return out.isTTY ? bar(out) : lines(out);
}

/** Chunks are worked on twice, once for findings and once for facts: the steps done of the steps there are. */
const stepsOf = ({ chunks }: Validation): { done: number; total: number } => ({
  done: chunks.validated + chunks.extracted + chunks.failed,
  total: chunks.total * 2,
});

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
