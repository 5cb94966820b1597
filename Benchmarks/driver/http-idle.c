// The mode `http-idle`: streams of events that carry nothing, each of a client of its own. What do they weigh, does the
// server still answer, and how long does it take to end when it is asked to while all of them are open?
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "http-server.h"

// In SETTLE_MS everything that the server does once for a stream is over; END_MS is no aim, only an end.
enum { SETTLE_MS = 500, END_MS = 60000, SPARE_FILES = 128, BATCH = 256 };

// Without sessions a stream is opened by a request that asks for notifications.
static const char LISTEN[] =
  "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\",\"params\":{\"notifications\":"
  "{\"toolsListChanged\":true},\"_meta\":" STATELESS_META "}}";
static const char LISTEN_HEADERS[] = "MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: subscriptions/listen\r\n";
static const char ACKNOWLEDGED[] = "notifications/subscriptions/acknowledged";
static const char LAST_CHUNK[] = "0\r\n\r\n";

typedef struct {
  HttpServer server;
  HttpConnection *streams;
  int count, events;
  int ended, finished;  // closed by the server; of these, after the last chunk, as HTTP wants it
} Run;

// Each end needs a file for every stream. The server inherits the limit.
static void allow_files(int streams) {
  rlim_t wanted = (rlim_t)streams + SPARE_FILES;
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit)) fail("getrlimit: %s", strerror(errno));
  if (limit.rlim_cur >= wanted) return;
  limit.rlim_cur = wanted;
  if (limit.rlim_max < wanted) limit.rlim_max = wanted;
  if (setrlimit(RLIMIT_NOFILE, &limit)) fail("no %lu open files: %s", (unsigned long)wanted, strerror(errno));
}

// Whether the stream is open: its head says so, and where there is no session the server has acknowledged it.
static bool is_open(Run *run, HttpConnection *stream) {
  HttpResponse response;
  if (!http_head(stream, &response)) return false;
  if (response.status != 200 || !response.is_stream)
    fail("no stream of events, but: %.*s", (int)stream->length, stream->input);
  if (!run->server.workload->stateless) return true;
  return memmem(stream->input, stream->length, ACKNOWLEDGED, sizeof ACKNOWLEDGED - 1) != NULL;
}

static void open_stream(Run *run, HttpConnection *stream) {
  http_open(&run->server, stream);
  if (run->server.workload->stateless) {
    strcpy(stream->headers, LISTEN_HEADERS);
    http_post(stream, LISTEN, sizeof LISTEN - 1);
  } else {
    http_get_stream(stream);
  }
  do {
    if (!http_read(stream)) fail("the server closed a connection instead of opening a stream");
  } while (!is_open(run, stream));
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = stream};
  if (epoll_ctl(run->events, EPOLL_CTL_ADD, stream->socket, &event)) fail("epoll_ctl: %s", strerror(errno));
}

// Reads what streams have brought, waiting so long for the first; a stream that the server has ended is closed, as
// clients do. Answers how many had something.
static int read_streams(Run *run, int milliseconds) {
  struct epoll_event events[BATCH];
  int ready = epoll_wait(run->events, events, BATCH, milliseconds);
  for (int index = 0; index < ready; index++) {
    HttpConnection *stream = events[index].data.ptr;
    if (http_read(stream)) continue;
    size_t last = sizeof LAST_CHUNK - 1;
    run->ended++;
    run->finished += stream->length >= last && !memcmp(stream->input + stream->length - last, LAST_CHUNK, last);
    http_close(stream);
  }
  return ready;
}

static double milliseconds_since(uint64_t start) { return (double)(clock_nanoseconds(CLOCK_MONOTONIC) - start) / 1e6; }

static void settle(Run *run) {
  uint64_t start = clock_nanoseconds(CLOCK_MONOTONIC);
  while (milliseconds_since(start) < SETTLE_MS) read_streams(run, SETTLE_MS / 10);
  if (run->ended) fail("the server has closed %d of %d idle streams", run->ended, run->count);
}

static void check_that_it_answers(Run *run) {
  HttpConnection connection;
  http_open(&run->server, &connection);
  http_call(&run->server, &connection, 1, 1);
  http_close(&connection);
}

static double stop(Run *run) {
  uint64_t start = clock_nanoseconds(CLOCK_MONOTONIC);
  kill(run->server.server.process, SIGTERM);
  while (!server_has_ended(&run->server.server)) {
    if (milliseconds_since(start) > END_MS) fail("the server did not end within %d ms after SIGTERM", END_MS);
    read_streams(run, 1);
  }
  double milliseconds = milliseconds_since(start);
  while (read_streams(run, 0) > 0) continue;
  return milliseconds;
}

void http_idle(const Options *options, char **command) {
  static Run run;
  run.count = options->streams;
  run.events = epoll_create1(EPOLL_CLOEXEC);
  run.streams = calloc((size_t)run.count, sizeof *run.streams);
  if (!run.streams) fail("out of memory");
  allow_files(run.count);
  http_server_start(&run.server, options, command);
  check_that_it_answers(&run);
  long before = server_memory(&run.server.server, "VmRSS");
  uint64_t start = clock_nanoseconds(CLOCK_MONOTONIC), cpu = server_cpu(&run.server.server);
  for (int index = 0; index < run.count; index++) open_stream(&run, &run.streams[index]);
  double opening = milliseconds_since(start), cpu_us = (double)(server_cpu(&run.server.server) - cpu) / 1e3;
  settle(&run);
  long after = server_memory(&run.server.server, "VmRSS");
  check_that_it_answers(&run);
  double stopping = stop(&run);
  printf(
    "{\"label\":\"%s\",\"mode\":\"http-idle\",\"era\":\"%s\",\"streams\":%d,\"open_ms\":%.0f,\"open_cpu_us\":%.1f,"
    "\"rss_before_kb\":%ld,\"rss_kb\":%ld,\"stream_kb\":%.2f,\"stop_ms\":%.1f,\"ended\":%d,\"finished\":%d}\n",
    options->label, http_era(options), run.count, opening, cpu_us / run.count, before, after,
    (double)(after - before) / run.count, stopping, run.ended, run.finished);
}
