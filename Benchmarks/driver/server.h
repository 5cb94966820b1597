// The process under test: its pipes, its CPU clock, its memory.
#ifndef BENCH_SERVER_H
#define BENCH_SERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>

typedef struct {
  pid_t process;
  clockid_t cpu_clock;
  int input, output;  // the server's stdin and stdout, seen from here
  char *buffer;  // bytes read and not yet handed out are buffer[start..<end]
  size_t capacity, start, end;
} Server;

// Starts the command with pipes as stdin and stdout and nothing as stderr; `pinned` puts it on CPU 1.
void server_start(Server *server, char **command, bool pinned);
// Writes all of it.
void server_write(Server *server, const char *bytes, size_t length);
// The next line, without its newline, valid until the next call. Exits with a message after ten seconds of silence.
char *server_read_line(Server *server, size_t *length);
// The same, but only where a whole line has been read already; otherwise NULL.
char *server_next_line(Server *server, size_t *length);
// Sends `initialize`, awaits the answer, sends `notifications/initialized`. Answers the time of the first answer.
uint64_t server_initialize(Server *server);
// Closes stdin and waits for the end, for two seconds at most. Exits with a message where the server failed.
void server_stop(Server *server);
// Whether the server has ended; exits with a message where it has failed.
bool server_has_ended(Server *server);
// Sends SIGTERM and waits for the end, for so long at most. Exits with a message where the server failed.
void server_terminate(Server *server, int milliseconds);
// Ends the server that was started last, at once, if it still runs: none may outlive the driver.
void server_abandon(void);

// Nanoseconds of CPU that all threads of the server have used.
uint64_t server_cpu(const Server *server);
// A line of /proc/PID/status in kilobytes: VmRSS now, VmHWM at its peak.
long server_memory(const Server *server, const char *name);

uint64_t clock_nanoseconds(clockid_t clock);
void pin_to_cpu(int cpu);

#endif
