// Reading the command line. What a mode is and what it needs to be told stand side by side in the table of modes.
#define _GNU_SOURCE
#include "options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char USAGE[] =
  "usage: driver MODE [options] -- command [arguments]\n"
  "  load       keep requests under way for a while        cold       start the server again and again\n"
  "  http       the same over Streamable HTTP              http-cold  the same over Streamable HTTP\n"
  "  http-idle  open streams that carry nothing, then SIGTERM\n"
  "  -w NAME    workload: search, echo, list [search]      -d N       requests under way [16], connections [8]\n"
  "  -t SECONDS measured time of load and http [1]         -u SECONDS time before it that is not measured [0.3]\n"
  "  -k N       starts of cold and http-cold [11]          -n N       streams of http-idle [10000]\n"
  "  -D FOLDER  workload data [data]                       -l TEXT    label in the output\n"
  "  -r FILE    write the verified answers for the floor   -m         HTTP without sessions: revision 2026-07-28\n"
  "  -P         driver on CPU 0, server on CPU 1\n"
  "Over HTTP, {port} in the command's arguments stands for the port on 127.0.0.1 that the driver has chosen.\n";

static const struct {
  const char *name;
  Mode *mode;
  int depth;
  bool is_http;
} MODES[] = {
  {"load", stdio_load, 16, false},
  {"cold", stdio_cold, 1, false},
  {"http", http_load, 8, true},
  {"http-cold", http_cold, 1, true},
  {"http-idle", http_idle, 1, true},
};

static _Noreturn void misused(const char *why) {
  fprintf(stderr, "driver: %s\n%s", why, USAGE);
  exit(2);
}

static size_t read_mode(const char *name) {
  for (size_t index = 0; index < sizeof MODES / sizeof *MODES; index++)
    if (!strcmp(MODES[index].name, name)) return index;
  misused("the mode is load, cold, http, http-cold or http-idle");
}

static void read_option(Options *options, int option) {
  switch (option) {
    case 'w': options->workload = optarg; break;
    case 'd': options->depth = atoi(optarg); break;
    case 't': options->seconds = atof(optarg); break;
    case 'u': options->warm_up = atof(optarg); break;
    case 'k': options->starts = atoi(optarg); break;
    case 'n': options->streams = atoi(optarg); break;
    case 'D': options->folder = optarg; break;
    case 'r': options->record = optarg; break;
    case 'l': options->label = optarg; break;
    case 'm': options->stateless = true; break;
    case 'P': options->pinned = true; break;
    default: misused("an unknown option");
  }
}

static void check(const Options *options) {
  if (options->depth < 1 || options->depth > MAXIMUM_DEPTH) misused("the depth is 1 to 256");
  if (options->starts < 1 || options->starts > MAXIMUM_STARTS) misused("the number of starts is 1 to 101");
  if (options->streams < 1 || options->streams > MAXIMUM_STREAMS) misused("the number of streams is 1 to 60000");
  if (!(options->seconds > 0 && options->seconds <= 60) || !(options->warm_up >= 0 && options->warm_up <= 60))
    misused("times are seconds, up to 60");
  if (strpbrk(options->label, "\"\\\n")) misused("a label is plain text");
}

Options read_options(int count, char **arguments, char ***command) {
  if (count < 2) misused("no mode given");
  size_t mode = read_mode(arguments[1]);
  Options options = {.mode = MODES[mode].mode, .mode_name = MODES[mode].name, .workload = "search", .folder = "data",
                     .label = "", .depth = MODES[mode].depth, .starts = 11, .streams = 10000, .seconds = 1,
                     .warm_up = 0.3};
  optind = 2;
  for (int option; (option = getopt(count, arguments, "+w:d:t:u:k:n:D:r:l:mP")) != -1;) read_option(&options, option);
  check(&options);
  if (options.stateless && !MODES[mode].is_http) misused("-m is for the modes over HTTP");
  if (MODES[mode].depth == 1) options.depth = 1;
  if (optind >= count) misused("no command given");
  *command = arguments + optind;
  return options;
}
