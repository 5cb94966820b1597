// The command line of the driver: one mode, its options, and behind `--` the command that starts the server.
#ifndef BENCH_OPTIONS_H
#define BENCH_OPTIONS_H

#include <stdbool.h>

enum { MAXIMUM_DEPTH = 256, MAXIMUM_STARTS = 101, MAXIMUM_STREAMS = 60000 };

typedef struct Options Options;
typedef void Mode(const Options *options, char **command);

struct Options {
  Mode *mode;
  const char *mode_name;
  bool pinned, stateless;
  const char *workload, *folder, *record, *label;
  int depth, starts, streams;
  double seconds, warm_up;
};

// Reads the arguments; `*command` becomes the part behind the options. Exits with the usage where they make no sense.
Options read_options(int count, char **arguments, char ***command);

// Over stdio: keeping requests under way, and starting the server again and again.
Mode stdio_load, stdio_cold;
// Over Streamable HTTP: the same two, and open streams that carry nothing.
Mode http_load, http_cold, http_idle;

#endif
