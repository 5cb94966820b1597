// A server under test that speaks Streamable HTTP: its process, its port, sessions with it, checked calls.
#ifndef BENCH_HTTP_SERVER_H
#define BENCH_HTTP_SERVER_H

#include "figures.h"
#include "http.h"

typedef struct {
  Server server;
  Workload *workload;
  int port;
} HttpServer;

// Starts the command on a port of the driver's choice. The workload stays from start to start.
void http_server_start(HttpServer *server, const Options *options, char **command);
// Sends SIGTERM and waits for the end. Exits with a message where the server does not end well.
void http_server_stop(HttpServer *server);

// Connects, as soon as the server listens, and opens a session of the connection's own where the workload wants one.
// Answers the time of the answer to `initialize`; without sessions, 0.
uint64_t http_open(HttpServer *server, HttpConnection *connection);
// Sends the request with this id and awaits the answer, which it checks. Answers the time of the answer.
uint64_t http_call(HttpServer *server, HttpConnection *connection, int64_t id, int depth);
// Sends the request with this id.
void http_ask(HttpServer *server, HttpConnection *connection, int64_t id, int depth);
// Exits with a message where the response is not the right answer to it.
void http_check(HttpServer *server, HttpResponse response, int64_t id, int depth);

// For the line of JSON: which way of speaking was measured.
const char *http_era(const Options *options);

#endif
