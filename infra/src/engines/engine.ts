import type { Child } from '../processes/child.js';
import type { OwnedProcesses } from '../processes/owned-processes.js';

/** Where an engine keeps what it writes, and who answers for its processes. */
export interface EngineHome {
  /** The engine's data, for it alone. */
  folder: string;
  logFolder: string;
  /** Files that matter only while the engine runs. */
  runFolder: string;
  processes: OwnedProcesses;
}

/** An engine that accepts connections. */
export interface RunningEngine {
  child: Child;
}
