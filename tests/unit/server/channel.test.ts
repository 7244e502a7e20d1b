import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { openChannel } from '../../../src/server/channel.js';

test('who reads slowly is told of the last state alone, and takes no memory for what came between', async () => {
  let state = 0;
  const channel = openChannel(() => ({
    id: String(state),
    data: `${'x'.repeat(64 * 1024)} state ${state}.`,
  }));
  const server = createServer((_, response) => channel.follow(response, null)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
  await once(socket, 'data');
  socket.pause();
  for (state = 1; state < 2000; state += 1) {
    channel.changed();
    if (state % 100 === 0) await new Promise(setImmediate);
  }
  let heard = '';
  let bytes = 0;
  socket.on('data', (data) => {
    bytes += data.length;
    heard = (heard + data).slice(-100);
    if (heard.includes(' state 2000.')) socket.destroy();
  });
  state = 2000;
  channel.changed();
  socket.resume();
  await once(socket, 'close');
  expect(heard).toContain(' state 2000.');
  expect(bytes).toBeLessThan(20 * 1024 * 1024);
  channel.close();
  server.close();
});
