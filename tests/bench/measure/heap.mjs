import { Session } from 'node:inspector/promises';

/** Does some work; gives the bytes that it asks of the heap, what is freed again counted, by a sample of every so many bytes. */
export async function allocatedBy(work, samplingInterval) {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.enable');
    await session.post('HeapProfiler.startSampling', {
      samplingInterval,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    await work();
    const { profile } = await session.post('HeapProfiler.stopSampling');
    return sizeOf(profile.head);
  } finally {
    session.disconnect();
  }
}

const sizeOf = ({ selfSize, children }) => children.reduce((sum, one) => sum + sizeOf(one), selfSize);
