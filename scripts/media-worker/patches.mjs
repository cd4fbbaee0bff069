/**
 * Lines of mediasoup-worker's source that must differ on Debian. Each is
 * replaced exactly once; the build stops when a line is not found, since then
 * mediasoup has changed and somebody must look whether it is still needed.
 */
export const patches = [
  {
    file: 'meson.build',
    from: "meson_version: '>= 1.1.0'",
    to: "meson_version: '>= 1.0.0'",
    why: 'Debian 12 has meson 1.0.1 and nothing that is used here needs more.',
  },
  {
    file: 'src/RTC/DtlsTransport.cpp',
    from: '(operationType == BIO_CB_RETURN) ?',
    to: '((operationType & BIO_CB_RETURN) != 0) ?',
    why:
      "Debian's OpenSSL knows kernel TLS. This callback must pass on the result of a ctrl call " +
      '(BIO_CB_CTRL | BIO_CB_RETURN) instead of answering 1, or OpenSSL believes that kernel TLS is ' +
      'on, allocates no write buffer and crashes at the first DTLS handshake.',
  },
];
