/*
 * Listeners that cost next to nothing: packets are taken from the kernel many
 * at a time, with the time at which each arrived there (SO_TIMESTAMPNS). So
 * how long packets took is the sender's doing, also where sender and listeners
 * share few cores.
 *
 * ears PORTS
 * prints the ports it listens at in one line; then for each line that it reads,
 * `begin` forgets what came, `end` prints the processor time since in
 * microseconds and how many packets came, then of each in its order the port it
 * came from and when (CLOCK_MONOTONIC, nanoseconds).
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MOST_PORTS = 64, AT_ONCE = 64, ENOUGH_BYTES = 16, BUFFER_BYTES = 4000000 };

struct arrival {
  int port;
  long long at;
};

static struct arrival *arrivals;
static size_t count, room;
static long long spent_at_begin;

static long long nanoseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static long long spent(void) {
  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000LL + used.ru_utime.tv_usec +
         used.ru_stime.tv_usec;
}

static int open_ear(int *port) {
  int ear = socket(AF_INET, SOCK_DGRAM, 0), yes = 1, bytes = BUFFER_BYTES;
  struct sockaddr_in here = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof here;
  if (ear < 0 || bind(ear, (struct sockaddr *)&here, sizeof here) < 0) exit(1);
  if (setsockopt(ear, SOL_SOCKET, SO_TIMESTAMPNS, &yes, sizeof yes) < 0) exit(1);
  setsockopt(ear, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof bytes);
  if (getsockname(ear, (struct sockaddr *)&here, &length) < 0) exit(1);
  *port = ntohs(here.sin_port);
  return ear;
}

static void keep(int port, long long at) {
  if (count == room) {
    room = room == 0 ? 65536 : 2 * room;
    arrivals = realloc(arrivals, room * sizeof *arrivals);
    if (arrivals == NULL) exit(1);
  }
  arrivals[count++] = (struct arrival){port, at};
}

/* Reports (RFC 5761: types 64 to 95) are no packets of a voice. */
static int is_report(const uint8_t *packet) {
  int type = packet[1] & 0x7f;
  return type >= 64 && type <= 95;
}

static void take(int ear) {
  static uint8_t bytes[AT_ONCE][ENOUGH_BYTES];
  static char control[AT_ONCE][CMSG_SPACE(sizeof(struct timespec))];
  static struct sockaddr_in from[AT_ONCE];
  struct iovec parts[AT_ONCE];
  struct mmsghdr messages[AT_ONCE] = {0};
  for (int i = 0; i < AT_ONCE; i++) {
    parts[i] = (struct iovec){bytes[i], ENOUGH_BYTES};
    messages[i].msg_hdr.msg_iov = &parts[i];
    messages[i].msg_hdr.msg_iovlen = 1;
    messages[i].msg_hdr.msg_name = &from[i];
    messages[i].msg_hdr.msg_namelen = sizeof from[i];
    messages[i].msg_hdr.msg_control = control[i];
    messages[i].msg_hdr.msg_controllen = sizeof control[i];
  }
  int got = recvmmsg(ear, messages, AT_ONCE, MSG_DONTWAIT, NULL);
  long long offset = nanoseconds(CLOCK_REALTIME) - nanoseconds(CLOCK_MONOTONIC);
  for (int i = 0; i < got; i++) {
    struct cmsghdr *note = CMSG_FIRSTHDR(&messages[i].msg_hdr);
    struct timespec at;
    if (note == NULL || note->cmsg_type != SO_TIMESTAMPNS || is_report(bytes[i])) continue;
    memcpy(&at, CMSG_DATA(note), sizeof at);
    keep(ntohs(from[i].sin_port), at.tv_sec * 1000000000LL + at.tv_nsec - offset);
  }
}

static void answer(const char *line) {
  if (strcmp(line, "begin\n") == 0) {
    count = 0;
    spent_at_begin = spent();
    printf("begun\n");
  } else {
    printf("%lld %zu\n", spent() - spent_at_begin, count);
    for (size_t i = 0; i < count; i++) printf("%d %lld\n", arrivals[i].port, arrivals[i].at);
  }
  fflush(stdout);
}

int main(int argc, char **argv) {
  int ports = argc == 2 ? atoi(argv[1]) : 0, port;
  struct pollfd waiting[MOST_PORTS + 1];
  char line[64];
  if (ports < 1 || ports > MOST_PORTS) return 2;
  for (int i = 0; i < ports; i++) {
    waiting[i] = (struct pollfd){.fd = open_ear(&port), .events = POLLIN};
    printf("%d ", port);
  }
  printf("\n");
  fflush(stdout);
  setvbuf(stdin, NULL, _IONBF, 0);
  waiting[ports] = (struct pollfd){.fd = STDIN_FILENO, .events = POLLIN};
  while (poll(waiting, (nfds_t)ports + 1, -1) > 0) {
    for (int i = 0; i < ports; i++)
      if (waiting[i].revents & POLLIN) take(waiting[i].fd);
    if (waiting[ports].revents == 0) continue;
    if (fgets(line, sizeof line, stdin) == NULL) return 0;
    answer(line);
  }
  return 1;
}
