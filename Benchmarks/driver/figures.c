// Counting and printing; everything is sorted only after the clock has stopped.
#include "figures.h"

#include <stdlib.h>

enum { MAXIMUM_LATENCIES = 4 << 20 };

void latencies_clear(Latencies *latencies) {
  if (!latencies->nanoseconds) latencies->nanoseconds = malloc(MAXIMUM_LATENCIES * sizeof *latencies->nanoseconds);
  if (!latencies->nanoseconds) fail("out of memory");
  latencies->count = latencies->kept = 0;
}

void latencies_add(Latencies *latencies, uint64_t nanoseconds) {
  latencies->count++;
  if (latencies->kept == MAXIMUM_LATENCIES) return;
  latencies->nanoseconds[latencies->kept++] = nanoseconds > UINT32_MAX ? UINT32_MAX : (uint32_t)nanoseconds;
}

Cost measure(const Server *server, const Workload *workload, Load *load, void *context, double seconds) {
  uint64_t checks = workload->full_checks;
  uint64_t server_before = server_cpu(server), own_before = clock_nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
  Cost cost = {.seconds = load(context, seconds)};
  cost.server_us = (double)(server_cpu(server) - server_before) / 1e3;
  cost.driver_us = (double)(clock_nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - own_before) / 1e3;
  cost.peak_kb = server_memory(server, "VmHWM");
  cost.parsed_checks = workload->full_checks - checks;
  return cost;
}

static int compare_latencies(const void *left, const void *right) {
  uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
  return (a > b) - (a < b);
}

static int compare_doubles(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

// The latency, in microseconds, that this part (0 to 1) of the answers did not exceed.
static double percentile(const Latencies *sorted, double part) {
  return sorted->kept ? sorted->nanoseconds[(size_t)(part * (double)(sorted->kept - 1))] / 1e3 : 0;
}

void print_load(const Options *options, const Workload *workload, Latencies *latencies, Cost cost, const char *more) {
  double answers = (double)latencies->count;
  qsort(latencies->nanoseconds, latencies->kept, sizeof *latencies->nanoseconds, compare_latencies);
  printf(
    "{\"label\":\"%s\",\"mode\":\"%s\",\"workload\":\"%s\",\"depth\":%d,\"answers\":%zu,\"seconds\":%.3f,"
    "\"rps\":%.0f,\"cpu_us\":%.3f,\"driver_cpu_us\":%.3f,\"p50_us\":%.1f,\"p99_us\":%.1f,\"peak_rss_kb\":%ld,"
    "\"answer_bytes\":%zu,\"parsed_checks\":%llu%s}\n",
    options->label, options->mode_name, options->workload, options->depth, latencies->count, cost.seconds,
    answers / cost.seconds, cost.server_us / answers, cost.driver_us / answers, percentile(latencies, 0.5),
    percentile(latencies, 0.99), cost.peak_kb, workload->answer_bytes, (unsigned long long)cost.parsed_checks, more);
}

void print_starts(const Options *options, double *milliseconds, double *idle_kb, const char *more) {
  size_t count = (size_t)options->starts, middle = count / 2;
  qsort(milliseconds, count, sizeof *milliseconds, compare_doubles);
  qsort(idle_kb, count, sizeof *idle_kb, compare_doubles);
  printf(
    "{\"label\":\"%s\",\"mode\":\"%s\",\"workload\":\"%s\",\"starts\":%d,\"start_ms\":%.3f,"
    "\"fastest_ms\":%.3f,\"idle_rss_kb\":%.0f%s}\n",
    options->label, options->mode_name, options->workload, options->starts, milliseconds[middle], milliseconds[0],
    idle_kb[middle], more);
}
