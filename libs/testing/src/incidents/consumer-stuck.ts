import type { Scene } from './scene.js';

/** The validator's process is stopped: it lives, and does nothing. */
export const consumerStuck = async (scene: Scene): Promise<void> => {
  const validator = scene.stack.services.process('validator');
  validator.suspend();
  scene.tell('the validator’s process is stopped (SIGSTOP)');
  const id = await scene.submit('A waiting story', 20);
  await scene.until('its group has given it up', ({ groups }) => groups.some(({ group, members, unreadMs }) => group === 'validator' && members === 0 && unreadMs > 10_000));
  scene.ops('status');
  await scene.stack.kill('validator');
  await scene.start('validator');
  await scene.untilEnded(id);
  await scene.untilWell();
  scene.ops('status');
  scene.ops('pause', 'validator', '--yes', '--reason', 'looking at memory');
  scene.ops('status');
  scene.ops('resume', 'validator', '--yes', '--reason', 'looked');
};
