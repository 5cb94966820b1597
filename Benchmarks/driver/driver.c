// A load driver for MCP servers over stdio. It keeps `depth` requests under way, checks every answer, and prints one
// line of JSON: what a request cost the server in CPU time, how long it took, what the server weighed. CPU time is the
// figure to trust on a machine that others use as well; throughput and latency say how busy that machine was.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "server.h"
#include "workload.h"

static const char USAGE[] =
  "usage: driver load|cold [options] -- command [arguments]\n"
  "  load       keep requests under way for a while        cold       start the server again and again\n"
  "  -w NAME    workload: search, echo, list [search]      -d N       requests under way [16]\n"
  "  -t SECONDS measured time of load [1]                  -u SECONDS time before it that is not measured [0.3]\n"
  "  -k N       starts of cold [11]                        -D FOLDER  workload data [data]\n"
  "  -r FILE    write the verified answers for the floor   -l TEXT    label in the output\n"
  "  -P         driver on CPU 0, server on CPU 1\n";

// Requests are written before answers are read, so all that are under way must fit in the pipe (64 KiB), or driver and
// server would wait for each other.
enum { MAXIMUM_DEPTH = 256, PIPE_BYTES = 48 << 10, MAXIMUM_LATENCIES = 4 << 20, MAXIMUM_STARTS = 101 };

typedef struct {
  bool cold, pinned;
  const char *workload, *folder, *record, *label;
  int depth, starts;
  double seconds, warm_up;
} Options;

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
  uint32_t *latencies;  // nanoseconds
  size_t answered;
} Run;

// For `fail` alone: no server may outlive the driver.
static Server *running;

void fail(const char *format, ...) {
  if (running) server_kill(running);
  va_list arguments;
  va_start(arguments, format);
  fputs("driver: ", stderr);
  vfprintf(stderr, format, arguments);
  fputc('\n', stderr);
  va_end(arguments);
  exit(1);
}

// ---- Load

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
  if (run->answered < MAXIMUM_LATENCIES) run->latencies[run->answered] = (uint32_t)(now - place->sent);
  run->answered++;
  place->awaited = -1;
  return (int)(id % run->depth);
}

// Keeps the pipeline full for so long, then lets it run empty; answers the seconds that took. Every answer that one
// read brought is checked, and what they make room for is sent with one write.
static double run_for(Run *run, double seconds) {
  uint64_t start = clock_nanoseconds(CLOCK_MONOTONIC), now = start, end = start + (uint64_t)(seconds * 1e9);
  run->answered = 0;
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
  *run = (Run){.workload = workload_load(options->workload, options->folder), .depth = options->depth};
  size_t bytes = workload_line_bytes(run->workload) * (size_t)run->depth;
  if (bytes > PIPE_BYTES) fail("%d requests under way do not fit in a pipe; use a smaller depth", run->depth);
  run->requests = malloc(bytes);
  run->latencies = malloc(MAXIMUM_LATENCIES * sizeof *run->latencies);
  if (!run->requests || !run->latencies) fail("out of memory");
  for (int place = 0; place < run->depth; place++)
    run->places[place] = (Place){.next = place + run->depth, .awaited = -1};
  running = &run->server;
}

static int compare_latencies(const void *left, const void *right) {
  uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
  return (a > b) - (a < b);
}

static double percentile(const Run *run, double part) {
  size_t count = run->answered < MAXIMUM_LATENCIES ? run->answered : MAXIMUM_LATENCIES;
  return run->latencies[(size_t)(part * (double)(count - 1))] / 1e3;
}

static void record(const Workload *workload, const char *path) {
  FILE *file = fopen(path, "w");
  if (!file) fail("cannot write %s: %s", path, strerror(errno));
  workload_record(workload, file);
  if (fclose(file)) fail("cannot write %s: %s", path, strerror(errno));
}

static void load(const Options *options, char **command) {
  static Run run;
  prepare(&run, options);
  server_start(&run.server, command, options->pinned);
  server_initialize(&run.server);
  // Long enough that each place has met each variant, so that the measured time is free of the slow check.
  run_for(&run, options->warm_up);
  uint64_t full_checks = run.workload->full_checks;
  uint64_t server_before = server_cpu(&run.server), own_before = clock_nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
  double seconds = run_for(&run, options->seconds);
  double server_us = (double)(server_cpu(&run.server) - server_before) / 1e3;
  double own_us = (double)(clock_nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - own_before) / 1e3;
  long peak = server_memory(&run.server, "VmHWM");
  if (options->record) record(run.workload, options->record);
  server_stop(&run.server);
  size_t latencies = run.answered < MAXIMUM_LATENCIES ? run.answered : MAXIMUM_LATENCIES;
  qsort(run.latencies, latencies, sizeof *run.latencies, compare_latencies);
  printf(
    "{\"label\":\"%s\",\"mode\":\"load\",\"workload\":\"%s\",\"depth\":%d,\"answers\":%zu,\"seconds\":%.3f,"
    "\"rps\":%.0f,\"cpu_us\":%.3f,\"driver_cpu_us\":%.3f,\"p50_us\":%.1f,\"p99_us\":%.1f,\"peak_rss_kb\":%ld,"
    "\"answer_bytes\":%zu,\"parsed_checks\":%llu}\n",
    options->label, options->workload, options->depth, run.answered, seconds, (double)run.answered / seconds,
    server_us / (double)run.answered, own_us / (double)run.answered, percentile(&run, 0.5), percentile(&run, 0.99),
    peak, run.workload->answer_bytes, (unsigned long long)(run.workload->full_checks - full_checks));
}

// ---- Cold starts

static int compare_doubles(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

// From the fork to the answer to `initialize`. Memory is read after one checked call, when the server is idle again:
// before it, lazily made parts would be missing.
static void cold(const Options *options, char **command) {
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
  int middle = options->starts / 2;
  qsort(milliseconds, (size_t)options->starts, sizeof *milliseconds, compare_doubles);
  qsort(idle, (size_t)options->starts, sizeof *idle, compare_doubles);
  printf(
    "{\"label\":\"%s\",\"mode\":\"cold\",\"workload\":\"%s\",\"starts\":%d,\"start_ms\":%.3f,"
    "\"fastest_ms\":%.3f,\"idle_rss_kb\":%.0f}\n",
    options->label, options->workload, options->starts, milliseconds[middle], milliseconds[0], idle[middle]);
}

// ---- Command line

static _Noreturn void misused(const char *why) {
  fprintf(stderr, "driver: %s\n%s", why, USAGE);
  exit(2);
}

static Options read_options(int count, char **arguments) {
  Options options = {.workload = "search", .folder = "data", .label = "", .depth = 16, .starts = 11, .seconds = 1,
                     .warm_up = 0.3};
  if (count < 2) misused("no mode given");
  options.cold = !strcmp(arguments[1], "cold");
  if (!options.cold && strcmp(arguments[1], "load")) misused("the mode is load or cold");
  optind = 2;
  for (int option; (option = getopt(count, arguments, "+w:d:t:u:k:D:r:l:P")) != -1;) {
    switch (option) {
      case 'w': options.workload = optarg; break;
      case 'd': options.depth = atoi(optarg); break;
      case 't': options.seconds = atof(optarg); break;
      case 'u': options.warm_up = atof(optarg); break;
      case 'k': options.starts = atoi(optarg); break;
      case 'D': options.folder = optarg; break;
      case 'r': options.record = optarg; break;
      case 'l': options.label = optarg; break;
      case 'P': options.pinned = true; break;
      default: misused("an unknown option");
    }
  }
  if (options.depth < 1 || options.depth > MAXIMUM_DEPTH) misused("the depth is 1 to 256");
  if (options.starts < 1 || options.starts > MAXIMUM_STARTS) misused("the number of starts is 1 to 101");
  if (!(options.seconds > 0 && options.seconds <= 60) || !(options.warm_up >= 0 && options.warm_up <= 60))
    misused("times are seconds, up to 60");
  if (strpbrk(options.label, "\"\\\n")) misused("a label is plain text");
  if (options.cold) options.depth = 1;
  if (optind >= count) misused("no command given");
  return options;
}

int main(int count, char **arguments) {
  Options options = read_options(count, arguments);
  signal(SIGPIPE, SIG_IGN);
  if (options.pinned) pin_to_cpu(0);
  if (options.cold) cold(&options, arguments + optind);
  else load(&options, arguments + optind);
  return 0;
}
