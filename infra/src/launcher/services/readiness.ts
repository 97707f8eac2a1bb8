/** Whether the service that answers on this port of 127.0.0.1 says it is ready. Never rejects. */
export async function isReady(port: number, limitMs = 2_000): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(limitMs) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
