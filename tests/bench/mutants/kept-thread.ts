import {
  type PoolOptions,
  type PoolRunnerInitializer,
  type PoolWorker,
  ThreadsPoolWorker,
} from 'vitest/node';

const NAME = 'kept-thread';

/**
 * Gives the settings of a pool of one thread that goes on from run to run, with all modules that it has loaded: to load them takes
 * seconds, and to run one test takes milliseconds.
 */
export function keptThread(): { readonly pool: string; readonly poolRunner: PoolRunnerInitializer } {
  let thread: ThreadsPoolWorker | undefined;
  let isReady = false;
  let config: unknown;
  const createPoolWorker = (options: PoolOptions): PoolWorker => {
    const heard = new Map<(message: unknown) => void, string>();
    const answer = (type: 'started' | 'stopped'): void => {
      const told = [...heard].filter(([, event]) => event === 'message');
      for (const [hear] of told) hear({ type, __vitest_worker_response__: true });
    };
    return {
      name: NAME,
      on(event, hear) {
        heard.set(hear, event);
        thread?.on(event, hear);
      },
      off(event, hear) {
        heard.delete(hear);
        thread?.off(event, hear);
      },
      send(message) {
        if (message.type === 'start') config = message.context.config;
        if (message.type === 'start' && isReady) return answer('started');
        if (message.type === 'stop') return answer('stopped');
        isReady = true;
        // The thread keeps the settings that it was started with, and those of the tests to be run are others each time.
        thread?.send(
          message.type === 'run'
            ? { ...message, context: Object.assign(message.context, { config }) }
            : message,
        );
      },
      async start() {
        if (thread) return;
        thread = new ThreadsPoolWorker(options);
        await thread.start();
      },
      async stop() {
        for (const [hear, event] of heard) thread?.off(event, hear);
      },
      deserialize: (data) => data,
    };
  };
  return { pool: NAME, poolRunner: { name: NAME, createPoolWorker } };
}
