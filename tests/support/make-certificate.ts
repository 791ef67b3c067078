import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';

/** A certificate and its private key, as PEM. */
export interface MadeCertificate {
  readonly cert: string;
  readonly key: string;
  readonly privateKey: KeyObject;
  /** The name of whom it is for, as it stands in it. */
  readonly subject: Buffer;
}

/** What a certificate says. */
export interface CertificateFacts {
  /** The host it is for; of an authority, its name. */
  readonly name: string;
  /** Who signs it; itself unless told. */
  readonly issuer?: MadeCertificate;
  readonly isAuthority?: boolean;
  /** The last day it holds; a year from now unless told. */
  readonly until?: Date;
}

/** Makes an X.509 certificate on the spot (P-256), so that no private key stands in the repository. */
export function makeCertificate({
  name,
  issuer,
  isAuthority,
  until,
}: CertificateFacts): MadeCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = sequence(der(0x31, sequence(objectId('2.5.4.3'), der(0x0c, Buffer.from(name)))));
  const year = 365 * 86_400_000;
  const ends = until ?? new Date(Date.now() + year);
  const signed = sequence(
    der(0xa0, integer(2)),
    integer(1 + Math.floor(Math.random() * 2 ** 30)),
    ecdsaWithSha256,
    issuer?.subject ?? subject,
    sequence(time(new Date(ends.getTime() - 2 * year)), time(ends)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions(name, isAuthority === true))),
  );
  const signature = sign('sha256', signed, issuer?.privateKey ?? privateKey);
  const whole = sequence(signed, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
  return {
    cert: new X509Certificate(whole).toString(),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ...{ privateKey, subject },
  };
}

function extensions(name: string, isAuthority: boolean): readonly Buffer[] {
  const isCa = Buffer.from([0x01, 0x01, 0xff]);
  if (isAuthority) {
    return [sequence(objectId('2.5.29.19'), isCa, der(0x04, sequence(isCa)))];
  }
  const names = sequence(der(0x82, Buffer.from(name)));
  return [sequence(objectId('2.5.29.17'), der(0x04, names))];
}

/** DER: a tag, the length, what is in it. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);

function integer(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  const from = bytes.findIndex((byte, place) => byte !== 0 || place === 3);
  // A leading bit would make it negative.
  const first = (bytes[from] ?? 0) > 127 ? from - 1 : from;
  return der(0x02, bytes.subarray(first));
}

function objectId(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const bytes = rest.flatMap((part) =>
    part < 128 ? [part] : [128 | (part >> 14), 128 | ((part >> 7) & 127), part & 127],
  );
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

const ecdsaWithSha256 = sequence(
  der(0x06, Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02])),
);

const time = (date: Date): Buffer =>
  der(
    0x17,
    Buffer.from(
      `${date
        .toISOString()
        .replaceAll(/[-:T]|\.\d+/g, '')
        .slice(2)}`,
    ),
  );
