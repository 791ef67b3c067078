import { Agent, get } from 'node:http';

/**
 * Asks for pages from a process of its own, and prints what the readers waited as JSON. It is told on standard input:
 * so many connections, and the addresses in their order, each with the moment it is due, in milliseconds, or without.
 * What is due waits from that moment on, whether a connection was free then or not; the rest is asked for one after
 * the other on each connection.
 */
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { connections, requests } = JSON.parse(Buffer.concat(chunks).toString());
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const waits = [];
const start = performance.now();
await (requests[0]?.at === undefined ? closedLoop() : openLoop());
agent.destroy();
waits.sort((one, other) => one - other);
const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))];
const seconds = (performance.now() - start) / 1000;
process.stdout.write(
  JSON.stringify({ median: at(0.5), p99: at(0.99), aSecond: requests.length / seconds }),
);

async function closedLoop() {
  let next = 0;
  const reader = async () => {
    while (next < requests.length) {
      const { url } = requests[next++];
      const from = performance.now();
      await asked(url);
      waits.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, reader));
}

async function openLoop() {
  const reader = async ({ url, at }) => {
    const due = start + at;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    await asked(url);
    waits.push(performance.now() - due);
  };
  await Promise.all(requests.map(reader));
}

function asked(url) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${url}: ${answer.statusCode}`));
      });
    }).once('error', reject);
  });
}
