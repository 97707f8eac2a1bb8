const out = process.stdout;
const drawEveryMs = 200;
const sayEveryMs = 10_000;
const wordlessMs = 1_000;

const active = new Map();
let timer;
let lastSaid = Date.now();

/**
 * Says what is being done, how far it is and how long it took: on a terminal in one line that changes, otherwise in
 * plain lines now and then. Steps may run side by side. `work` is given a function to report its progress with. What is
 * done within a second is not worth a word.
 */
export async function step(title, work) {
  const began = Date.now();
  let announced = false;
  const announce = setTimeout(() => {
    announced = true;
    active.set(title, '');
    if (!out.isTTY) out.write(`${title} ...\n`);
    timer ??= setInterval(show, drawEveryMs);
  }, wordlessMs);
  let done = false;
  try {
    const result = await work((progress) => announced && active.set(title, progress));
    done = true;
    return result;
  } finally {
    clearTimeout(announce);
    if (announced) {
      active.delete(title);
      clearLine();
      if (active.size === 0) timer = clearInterval(timer);
      if (done) out.write(`${title}: done in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    }
  }
}

function show() {
  const text = [...active].map(([title, progress]) => [title, progress].filter(Boolean).join(' ')).join(' | ');
  if (out.isTTY) {
    clearLine();
    out.write(text.slice(0, (out.columns ?? 80) - 1));
  } else if (Date.now() - lastSaid >= sayEveryMs) {
    lastSaid = Date.now();
    out.write(`${text}\n`);
  }
}

function clearLine() {
  if (out.isTTY) out.write('\r\x1b[2K');
}
