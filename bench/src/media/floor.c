/*
 * The floor: what sending one Opus stream to many costs when nothing else is
 * done than encrypting each packet with the listener's own key (SRTP,
 * AEAD_AES_128_GCM, RFC 7714) by the library that the media worker uses, and
 * giving it to the kernel.
 *
 * floor PORT LISTENERS PACKETS INTERVAL_US PAYLOAD_BYTES
 * prints the processor time it took, in microseconds.
 */
#include <arpa/inet.h>
#include <openssl/rand.h>
#include <srtp2/srtp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>

enum { HEADER = 12, KEY_AND_SALT = 28, MOST_BYTES = 1500 };

struct listener {
  srtp_t session;
  struct sockaddr_in to;
};

static int out;

static void listen_at(struct listener *l, int port) {
  uint8_t key[KEY_AND_SALT];
  srtp_policy_t policy = {0};
  l->to.sin_family = AF_INET;
  l->to.sin_port = htons((uint16_t)port);
  l->to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  RAND_bytes(key, sizeof key);
  srtp_crypto_policy_set_aes_gcm_128_16_auth(&policy.rtp);
  srtp_crypto_policy_set_aes_gcm_128_16_auth(&policy.rtcp);
  policy.ssrc.type = ssrc_any_outbound;
  policy.key = key;
  if (srtp_create(&l->session, &policy) != srtp_err_status_ok) exit(1);
}

static void protect_and_send(struct listener *l, uint32_t n, int payload, const uint8_t *voice) {
  uint8_t packet[MOST_BYTES + SRTP_MAX_TRAILER_LEN];
  uint16_t sequence = htons((uint16_t)n);
  uint32_t timestamp = htonl(n * 960), ssrc = htonl(1000);
  int length = HEADER + payload;
  packet[0] = 0x80;
  packet[1] = 100;
  memcpy(packet + 2, &sequence, 2);
  memcpy(packet + 4, &timestamp, 4);
  memcpy(packet + 8, &ssrc, 4);
  memcpy(packet + HEADER, voice, (size_t)payload);
  if (srtp_protect(l->session, packet, &length) != srtp_err_status_ok) exit(1);
  if (sendto(out, packet, (size_t)length, 0, (struct sockaddr *)&l->to, sizeof l->to) < 0) exit(1);
}

static long long spent(void) {
  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000LL + used.ru_utime.tv_usec +
         used.ru_stime.tv_usec;
}

int main(int argc, char **argv) {
  if (argc != 6) return 2;
  int port = atoi(argv[1]), count = atoi(argv[2]), packets = atoi(argv[3]);
  long interval = atol(argv[4]);
  int payload = atoi(argv[5]);
  uint8_t voice[MOST_BYTES] = {0};
  struct listener *listeners = calloc((size_t)count, sizeof *listeners);
  struct timespec next;
  if (listeners == NULL || payload > MOST_BYTES - HEADER) return 2;
  if (srtp_init() != srtp_err_status_ok) return 1;
  out = socket(AF_INET, SOCK_DGRAM, 0);
  if (out < 0) return 1;
  for (int i = 0; i < count; i++) listen_at(&listeners[i], port);
  long long before = spent();
  clock_gettime(CLOCK_MONOTONIC, &next);
  for (int n = 0; n < packets; n++) {
    for (int i = 0; i < count; i++) protect_and_send(&listeners[i], (uint32_t)n, payload, voice);
    next.tv_nsec += interval * 1000;
    while (next.tv_nsec >= 1000000000) {
      next.tv_nsec -= 1000000000;
      next.tv_sec += 1;
    }
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &next, NULL);
  }
  printf("%lld\n", spent() - before);
  return 0;
}
