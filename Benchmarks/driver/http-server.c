// Starting a server over HTTP and talking MCP to it. There are two ways to talk: in a session (revision 2025-11-25),
// which `initialize` opens, and without one (2026-07-28), where every request brings all that it needs.
#include "http-server.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { START_MS = 10000, STOP_MS = 10000, POLL_US = 50, SHOWN = 400 };

// The command with the port in place of each {port}.
static char **with_port(char **command, int port) {
  static const char hole[] = "{port}";
  size_t count = 0;
  while (command[count]) count++;
  char **filled = calloc(count + 1, sizeof *filled);
  for (size_t index = 0; filled && index < count; index++) {
    const char *found = strstr(command[index], hole);
    int before = found ? (int)(found - command[index]) : 0;
    size_t size = strlen(command[index]) + 16;
    if (!(filled[index] = malloc(size))) fail("out of memory");
    if (found) snprintf(filled[index], size, "%.*s%d%s", before, command[index], port, found + sizeof hole - 1);
    else strcpy(filled[index], command[index]);
  }
  if (!filled) fail("out of memory");
  return filled;
}

void http_server_start(HttpServer *server, const Options *options, char **command) {
  if (!server->workload) server->workload = workload_load(options->workload, options->folder, options->stateless);
  server->port = http_free_port();
  char **filled = with_port(command, server->port);
  server_start(&server->server, filled, options->pinned);
  for (size_t index = 0; filled[index]; index++) free(filled[index]);
  free(filled);
}

void http_server_stop(HttpServer *server) { server_terminate(&server->server, STOP_MS); }

static void connect_when_listening(HttpServer *server, HttpConnection *connection) {
  uint64_t start = clock_nanoseconds(CLOCK_MONOTONIC);
  while (!http_connect(connection, server->port)) {
    if (server_has_ended(&server->server)) fail("the server ended before it listened");
    uint64_t waited = clock_nanoseconds(CLOCK_MONOTONIC) - start;
    if (waited > START_MS * 1000000ull) fail("nothing listens on port %d after %d ms", server->port, START_MS);
    usleep(POLL_US);
  }
}

static int shown(size_t length) { return (int)(length < SHOWN ? length : SHOWN); }

// The message of a response that is one JSON text, or a stream with one event that has an id.
static const char *only_message(HttpResponse response, size_t *length) {
  if (response.status != 200)
    fail("status %d: %.*s", response.status, shown(response.body_length), response.body);
  if (!response.is_stream) {
    *length = response.body_length;
    return response.body;
  }
  const char *answer = NULL;
  char *position = response.body, *data;
  size_t data_length, offset, digits;
  while (http_next_event(&position, response.body + response.body_length, &data, &data_length)) {
    if (answer_id(data, data_length, &offset, &digits) < 0) continue;
    if (answer) fail("a stream with two answers: %.*s", shown(data_length), data);
    answer = data;
    *length = data_length;
  }
  if (!answer) fail("a stream without an answer: %.*s", shown(response.body_length), response.body);
  return answer;
}

static uint64_t open_session(HttpConnection *connection) {
  HttpResponse response = http_exchange(connection, INITIALIZE, sizeof INITIALIZE - 1);
  uint64_t answered = clock_nanoseconds(CLOCK_MONOTONIC);
  size_t length;
  const char *message = only_message(response, &length);
  check_initialize(message, length);
  snprintf(
    connection->headers, sizeof connection->headers, "MCP-Protocol-Version: 2025-11-25\r\n%s%s%s",
    connection->session[0] ? "Mcp-Session-Id: " : "", connection->session, connection->session[0] ? "\r\n" : "");
  response = http_exchange(connection, INITIALIZED, sizeof INITIALIZED - 1);
  if (response.status != 202) fail("status %d instead of 202 for a notification", response.status);
  return answered;
}

uint64_t http_open(HttpServer *server, HttpConnection *connection) {
  connect_when_listening(server, connection);
  if (!server->workload->stateless) return open_session(connection);
  const char *tool = server->workload->tool;
  snprintf(
    connection->headers, sizeof connection->headers, "MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: %s\r\n%s%s%s",
    server->workload->method, tool ? "Mcp-Name: " : "", tool ? tool : "", tool ? "\r\n" : "");
  return 0;
}

void http_ask(HttpServer *server, HttpConnection *connection, int64_t id, int depth) {
  char line[4096];
  if (workload_line_bytes(server->workload) > sizeof line) fail("a request is too long");
  size_t length = workload_write_request(workload_variant(server->workload, id, depth), id, line);
  http_post(connection, line, length - 1);  // without the newline
}

void http_check(HttpServer *server, HttpResponse response, int64_t id, int depth) {
  size_t length;
  const char *message = only_message(response, &length);
  Variant *variant = workload_variant(server->workload, id, depth);
  const char *wrong = workload_check(server->workload, variant, id, message, length);
  if (wrong) fail("wrong answer (%s): %.*s", wrong, shown(length), message);
}

uint64_t http_call(HttpServer *server, HttpConnection *connection, int64_t id, int depth) {
  http_ask(server, connection, id, depth);
  HttpResponse response;
  do {
    if (!http_read(connection)) fail("the server closed a connection instead of answering");
  } while (!http_response(connection, &response));
  uint64_t answered = clock_nanoseconds(CLOCK_MONOTONIC);
  http_check(server, response, id, depth);
  return answered;
}

const char *http_era(const Options *options) { return options->stateless ? "stateless" : "session"; }
