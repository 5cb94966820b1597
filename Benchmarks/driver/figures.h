// Figures out of many measurements: what a stretch of load cost, how long answers took, medians, and the line of JSON
// that says so.
#ifndef BENCH_FIGURES_H
#define BENCH_FIGURES_H

#include "options.h"
#include "server.h"
#include "workload.h"

// How long each answer took. Answers beyond those that there is room for are counted and not kept.
typedef struct {
  uint32_t *nanoseconds;
  size_t count, kept;
} Latencies;

void latencies_clear(Latencies *latencies);
void latencies_add(Latencies *latencies, uint64_t nanoseconds);

// What a stretch of load cost: wall time, CPU time of server and driver, and the server's memory at its peak.
typedef struct {
  double seconds, server_us, driver_us;
  long peak_kb;
  uint64_t parsed_checks;
} Cost;

// Puts load on the server, for so many seconds or longer, and answers the seconds that it took.
typedef double Load(void *context, double seconds);
Cost measure(const Server *server, const Workload *workload, Load *load, void *context, double seconds);

// Prints the line of a load; `more` is put in, as members that begin with a comma.
void print_load(const Options *options, const Workload *workload, Latencies *latencies, Cost cost, const char *more);
// Prints the line of cold starts: the milliseconds and the idle kilobytes of each.
void print_starts(const Options *options, double *milliseconds, double *idle_kb, const char *more);

#endif
