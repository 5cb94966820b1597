// Starting, talking to and measuring the process under test.
#define _GNU_SOURCE
#include "server.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "workload.h"

enum { SILENCE_MS = 10000, STOP_MS = 2000 };

uint64_t clock_nanoseconds(clockid_t clock) {
  struct timespec time;
  if (clock_gettime(clock, &time)) fail("clock_gettime: %s", strerror(errno));
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

void pin_to_cpu(int cpu) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(cpu, &set);
  if (sched_setaffinity(0, sizeof set, &set)) fail("cannot pin to CPU %d: %s", cpu, strerror(errno));
}

static pid_t running;  // 0: none

void server_abandon(void) {
  if (running > 0) kill(running, SIGKILL);
  running = 0;
}

static _Noreturn void become(char **command, int input, int output, bool pinned) {
  int nowhere = open("/dev/null", O_WRONLY);
  dup2(input, 0);
  dup2(output, 1);
  dup2(nowhere, 2);
  if (pinned) pin_to_cpu(1);
  // A server over HTTP does not notice that the driver is gone.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  execvp(command[0], command);
  _exit(127);
}

void server_start(Server *server, char **command, bool pinned) {
  int to_server[2], from_server[2];
  // Close-on-exec, so that the server holds no second end of its own stdin and sees it close.
  if (pipe2(to_server, O_CLOEXEC) || pipe2(from_server, O_CLOEXEC)) fail("pipe: %s", strerror(errno));
  pid_t process = fork();
  if (process < 0) fail("fork: %s", strerror(errno));
  if (!process) become(command, to_server[0], from_server[1], pinned);
  close(to_server[0]);
  close(from_server[1]);
  server->process = running = process;
  server->input = to_server[1];
  server->output = from_server[0];
  server->start = server->end = 0;
  if (clock_getcpuclockid(process, &server->cpu_clock)) fail("no CPU clock of process %d", process);
}

void server_write(Server *server, const char *bytes, size_t length) {
  while (length) {
    ssize_t count = write(server->input, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("cannot write to the server: %s", strerror(errno));
    bytes += count;
    length -= (size_t)count;
  }
}

static char *take_line(Server *server, size_t scanned, size_t *length) {
  char *line = server->buffer + server->start;
  char *newline = server->end > server->start + scanned
                    ? memchr(line + scanned, '\n', server->end - server->start - scanned) : NULL;
  if (!newline) return NULL;
  *length = (size_t)(newline - line);
  server->start += *length + 1;
  return line;
}

char *server_next_line(Server *server, size_t *length) { return take_line(server, 0, length); }

// Reads once into the buffer, which keeps room for a large answer and grows for a larger one.
static void fill(Server *server) {
  if (server->start) memmove(server->buffer, server->buffer + server->start, server->end - server->start);
  server->end -= server->start;
  server->start = 0;
  if (server->capacity - server->end < 1 << 16) {
    server->capacity = server->capacity ? server->capacity * 2 : 1 << 20;
    server->buffer = realloc(server->buffer, server->capacity);
    if (!server->buffer) fail("out of memory");
  }
  struct pollfd readable = {server->output, POLLIN, 0};
  int ready = poll(&readable, 1, SILENCE_MS);
  if (ready < 0 && errno == EINTR) return;
  if (ready <= 0) fail("the server was silent for %d ms", SILENCE_MS);
  ssize_t count = read(server->output, server->buffer + server->end, server->capacity - server->end);
  if (count == 0) fail("the server closed its stdout; start it by hand to see what it says on stderr");
  if (count < 0 && errno != EINTR) fail("cannot read from the server: %s", strerror(errno));
  if (count > 0) server->end += (size_t)count;
}

char *server_read_line(Server *server, size_t *length) {
  size_t scanned = 0;
  for (;;) {
    char *line = take_line(server, scanned, length);
    if (line) return line;
    scanned = server->end - server->start;
    fill(server);
  }
}

uint64_t server_initialize(Server *server) {
  static const char request[] = INITIALIZE "\n", done[] = INITIALIZED "\n";
  server_write(server, request, sizeof request - 1);
  size_t length;
  char *line = server_read_line(server, &length);
  uint64_t answered = clock_nanoseconds(CLOCK_MONOTONIC);
  check_initialize(line, length);
  server_write(server, done, sizeof done - 1);
  return answered;
}

bool server_has_ended(Server *server) {
  int status = 0;
  pid_t ended = waitpid(server->process, &status, WNOHANG);
  if (ended == 0) return false;
  if (ended < 0) fail("waitpid: %s", strerror(errno));
  running = 0;
  if (!WIFEXITED(status) || WEXITSTATUS(status))
    fail("the server ended with wait status %d; start it by hand to see what it says on stderr", status);
  return true;
}

static void await_end(Server *server, int milliseconds, const char *since) {
  for (int waited = 0; !server_has_ended(server); waited++) {
    if (waited >= milliseconds) fail("the server did not end within %d ms after %s", milliseconds, since);
    usleep(1000);
  }
}

void server_stop(Server *server) {
  close(server->input);
  await_end(server, STOP_MS, "its stdin was closed");
  close(server->output);
}

void server_terminate(Server *server, int milliseconds) {
  kill(server->process, SIGTERM);
  await_end(server, milliseconds, "SIGTERM");
  close(server->input);
  close(server->output);
}

uint64_t server_cpu(const Server *server) { return clock_nanoseconds(server->cpu_clock); }

long server_memory(const Server *server, const char *name) {
  char path[64], line[256];
  snprintf(path, sizeof path, "/proc/%d/status", server->process);
  FILE *file = fopen(path, "r");
  if (!file) fail("cannot read %s", path);
  long kilobytes = -1;
  while (kilobytes < 0 && fgets(line, sizeof line, file))
    if (!strncmp(line, name, strlen(name))) kilobytes = atol(line + strlen(name) + 1);
  fclose(file);
  return kilobytes;
}
