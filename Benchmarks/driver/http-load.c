// The modes `http` and `http-cold`: the figures of `load` and `cold` over Streamable HTTP. Each connection is a client
// with a session of its own that sends its next request when it has the answer to the last one.
#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "http-server.h"

enum { SILENCE_MS = 10000 };

// The requests of a client have the ids client + count, client + 2 count and so on.
typedef struct {
  HttpConnection connection;
  int64_t next, awaited;
  uint64_t sent;
} Client;

typedef struct {
  HttpServer server;
  Client clients[MAXIMUM_DEPTH];
  int count, events;  // clients; the epoll that waits for all of them
  Latencies latencies;
  uint64_t streams;  // answers that came as a stream of events
} Run;

static void ask(Run *run, Client *client, uint64_t now) {
  client->awaited = client->next;
  client->next += run->count;
  client->sent = now;
  http_ask(&run->server, &client->connection, client->awaited, run->count);
}

// Reads what has come; answers whether that made an answer complete.
static bool take_answer(Run *run, Client *client, uint64_t *now) {
  if (!http_read(&client->connection)) fail("the server closed a connection instead of answering");
  HttpResponse response;
  if (!http_response(&client->connection, &response)) return false;
  *now = clock_nanoseconds(CLOCK_MONOTONIC);
  http_check(&run->server, response, client->awaited, run->count);
  latencies_add(&run->latencies, *now - client->sent);
  run->streams += response.is_stream;
  return true;
}

// Keeps one request of each client under way for so long, then awaits the last answers.
static double run_for(void *context, double seconds) {
  Run *run = context;
  uint64_t start = clock_nanoseconds(CLOCK_MONOTONIC), now = start, end = start + (uint64_t)(seconds * 1e9);
  latencies_clear(&run->latencies);
  run->streams = 0;
  for (int index = 0; index < run->count; index++) ask(run, &run->clients[index], now);
  for (int under_way = run->count; under_way;) {
    struct epoll_event events[MAXIMUM_DEPTH];
    int ready = epoll_wait(run->events, events, MAXIMUM_DEPTH, SILENCE_MS);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) fail("the server was silent for %d ms", SILENCE_MS);
    for (int index = 0; index < ready; index++) {
      Client *client = events[index].data.ptr;
      if (!take_answer(run, client, &now)) continue;
      if (now < end) ask(run, client, now);
      else under_way--;
    }
  }
  return (double)(now - start) / 1e9;
}

static void open_clients(Run *run) {
  run->events = epoll_create1(EPOLL_CLOEXEC);
  for (int index = 0; index < run->count; index++) {
    Client *client = &run->clients[index];
    client->next = index + run->count;
    http_open(&run->server, &client->connection);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = client};
    if (epoll_ctl(run->events, EPOLL_CTL_ADD, client->connection.socket, &event))
      fail("epoll_ctl: %s", strerror(errno));
  }
}

void http_load(const Options *options, char **command) {
  static Run run;
  run.count = options->depth;
  http_server_start(&run.server, options, command);
  open_clients(&run);
  run_for(&run, options->warm_up);
  Cost cost = measure(&run.server.server, run.server.workload, run_for, &run, options->seconds);
  if (options->record) workload_record(run.server.workload, options->record);
  for (int index = 0; index < run.count; index++) http_close(&run.clients[index].connection);
  http_server_stop(&run.server);
  char more[128];
  snprintf(
    more, sizeof more, ",\"era\":\"%s\",\"streams\":%llu", http_era(options), (unsigned long long)run.streams);
  print_load(options, run.server.workload, &run.latencies, cost, more);
}

// From the fork to the first answer: to `initialize`, and where there are no sessions, to the first call. Memory is
// read after one checked call, when the server is idle again.
void http_cold(const Options *options, char **command) {
  static HttpServer server;
  double milliseconds[MAXIMUM_STARTS], idle[MAXIMUM_STARTS];
  for (int index = 0; index < options->starts; index++) {
    uint64_t start = clock_nanoseconds(CLOCK_MONOTONIC);
    http_server_start(&server, options, command);
    HttpConnection connection;
    uint64_t opened = http_open(&server, &connection), called = http_call(&server, &connection, 1, 1);
    milliseconds[index] = (double)((opened ? opened : called) - start) / 1e6;
    idle[index] = (double)server_memory(&server.server, "VmRSS");
    http_close(&connection);
    http_server_stop(&server);
  }
  char more[64];
  snprintf(more, sizeof more, ",\"era\":\"%s\"", http_era(options));
  print_starts(options, milliseconds, idle, more);
}
