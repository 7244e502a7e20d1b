import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../../src/article/fetch/public-address.js';

test.each([
  '8.8.8.8',
  '172.15.0.1',
  '172.32.0.1',
  '100.128.0.1',
  '192.169.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
  '2001:4860:4860::8888',
  '2a00:1450:4001::1',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(
  Object.entries({
    'this machine': ['127.0.0.1', '127.255.0.9', '0.0.0.0', '0.1.2.3', '::1', '::'],
    'its network': [
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      'fc00::1',
      'fd12:3456::1',
      'fec0::1',
    ],
    'its link': ['169.254.1.1', 'fe80::1', 'fe80::1%eth0'],
    'a provider’s network': ['100.64.0.1', '100.127.255.255'],
    'the data of a cloud machine': [
      '169.254.169.254',
      '100.100.100.200',
      '192.0.0.192',
      '168.63.129.16',
      'fd00:ec2::254',
    ],
    'many at once': ['224.0.0.1', '239.1.2.3', '255.255.255.255', 'ff02::1'],
    'tests, documents, the future': [
      '192.0.2.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '240.0.0.1',
      '2001:db8::1',
      '3fff::1',
      '100::1',
      '4000::1',
    ],
    'IPv4 within IPv6': [
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::7f00:1',
      '64:ff9b::7f00:1',
      '64:ff9b::a9fe:a9fe',
      '64:ff9b:1::1',
      '2002:7f00:1::1',
      '2001::1',
    ],
  }),
)('%s is not', (_, addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});
