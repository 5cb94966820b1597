// The modes over stdio. `load` keeps so many requests under way over two pipes and checks every answer; `cold` starts
// the server again and again. Both print one line of JSON.
#include <stdlib.h>

#include "figures.h"

// Requests are written before answers are read, so all that are under way must fit in the pipe (64 KiB), or driver and
// server would wait for each other.
enum { PIPE_BYTES = 48 << 10 };

// A place in the pipeline. The requests of a place have the ids place + depth, place + 2 depth and so on, so an answer
// that comes twice, late or unasked is found out: its place awaits another id.
typedef struct {
  int64_t next, awaited;  // -1: nothing is awaited
  uint64_t sent;
} Place;

typedef struct {
  Server server;
  Workload *workload;
  int depth;
  Place places[MAXIMUM_DEPTH];
  char *requests;  // what the next write will send
  size_t requests_length;
  Latencies latencies;
} Run;

static void ask(Run *run, int place, uint64_t now) {
  int64_t id = run->places[place].next;
  run->places[place] = (Place){.next = id + run->depth, .awaited = id, .sent = now};
  Variant *variant = workload_variant(run->workload, id, run->depth);
  run->requests_length += workload_write_request(variant, id, run->requests + run->requests_length);
}

static void send_requests(Run *run) {
  if (run->requests_length) server_write(&run->server, run->requests, run->requests_length);
  run->requests_length = 0;
}

// The id of an answer that is well-formed but carries its id where `answer_id` does not look.
static int64_t parsed_id(const char *line, size_t length) {
  Json *answer = json_parse(line, length);
  const Json *id = json_get(answer, "id");
  int64_t value = id && id->kind == JSON_NUMBER && id->number >= 0 && id->number < 1e15 ? (int64_t)id->number : -1;
  json_free(answer);
  return value;
}

// Checks one answer; answers its place.
static int take_answer(Run *run, const char *line, size_t length, uint64_t now) {
  size_t offset, digits;
  int64_t id = answer_id(line, length, &offset, &digits);
  if (id < 0) id = parsed_id(line, length);
  int shown = (int)(length < 400 ? length : 400);
  if (id < 0) fail("a line that is no answer: %.*s", shown, line);
  Place *place = &run->places[id % run->depth];
  if (place->awaited != id) fail("an answer that nothing waits for: %.*s", shown, line);
  const char *wrong =
    workload_check(run->workload, workload_variant(run->workload, id, run->depth), id, line, length);
  if (wrong) fail("wrong answer (%s): %.*s", wrong, shown, line);
  latencies_add(&run->latencies, now - place->sent);
  place->awaited = -1;
  return (int)(id % run->depth);
}

// Keeps the pipeline full for so long, then lets it run empty; answers the seconds that took. Every answer that one
// read brought is checked, and what they make room for is sent with one write.
static double run_for(void *context, double seconds) {
  Run *run = context;
  uint64_t start = clock_nanoseconds(CLOCK_MONOTONIC), now = start, end = start + (uint64_t)(seconds * 1e9);
  latencies_clear(&run->latencies);
  for (int place = 0; place < run->depth; place++) ask(run, place, now);
  int under_way = run->depth;
  while (under_way) {
    send_requests(run);
    size_t length;
    char *line = server_read_line(&run->server, &length);
    now = clock_nanoseconds(CLOCK_MONOTONIC);
    for (; line; line = server_next_line(&run->server, &length)) {
      int place = take_answer(run, line, length, now);
      if (now < end) ask(run, place, now);
      else under_way--;
    }
  }
  return (double)(now - start) / 1e9;
}

static void prepare(Run *run, const Options *options) {
  *run = (Run){.workload = workload_load(options->workload, options->folder, false), .depth = options->depth};
  size_t bytes = workload_line_bytes(run->workload) * (size_t)run->depth;
  if (bytes > PIPE_BYTES) fail("%d requests under way do not fit in a pipe; use a smaller depth", run->depth);
  run->requests = malloc(bytes);
  if (!run->requests) fail("out of memory");
  for (int place = 0; place < run->depth; place++)
    run->places[place] = (Place){.next = place + run->depth, .awaited = -1};
}

void stdio_load(const Options *options, char **command) {
  static Run run;
  prepare(&run, options);
  server_start(&run.server, command, options->pinned);
  server_initialize(&run.server);
  // Long enough that each place has met each variant, so that the measured time is free of the slow check.
  run_for(&run, options->warm_up);
  Cost cost = measure(&run.server, run.workload, run_for, &run, options->seconds);
  if (options->record) workload_record(run.workload, options->record);
  server_stop(&run.server);
  print_load(options, run.workload, &run.latencies, cost, "");
}

// From the fork to the answer to `initialize`. Memory is read after one checked call, when the server is idle again:
// before it, lazily made parts would be missing.
void stdio_cold(const Options *options, char **command) {
  static Run run;
  prepare(&run, options);
  double milliseconds[MAXIMUM_STARTS], idle[MAXIMUM_STARTS];
  for (int index = 0; index < options->starts; index++) {
    uint64_t start = clock_nanoseconds(CLOCK_MONOTONIC);
    server_start(&run.server, command, options->pinned);
    milliseconds[index] = (double)(server_initialize(&run.server) - start) / 1e6;
    run_for(&run, 0);
    idle[index] = (double)server_memory(&run.server, "VmRSS");
    server_stop(&run.server);
  }
  print_starts(options, milliseconds, idle, "");
}
