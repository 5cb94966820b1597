// A load driver for MCP servers, over stdio and over Streamable HTTP. It keeps requests under way, checks every answer,
// and prints one line of JSON: what a request cost the server in CPU time, how long it took, what the server weighed.
// CPU time is the figure to trust on a machine that others use as well; throughput and latency say how busy that
// machine was.
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>

#include "options.h"
#include "server.h"
#include "workload.h"

void fail(const char *format, ...) {
  server_abandon();
  va_list arguments;
  va_start(arguments, format);
  fputs("driver: ", stderr);
  vfprintf(stderr, format, arguments);
  fputc('\n', stderr);
  va_end(arguments);
  exit(1);
}

int main(int count, char **arguments) {
  char **command;
  Options options = read_options(count, arguments, &command);
  signal(SIGPIPE, SIG_IGN);
  if (options.pinned) pin_to_cpu(0);
  options.mode(&options, command);
  return 0;
}
