// The physical floor over HTTP: one thread, one epoll, recorded answers. Of a request it finds the end of the head, the
// length of the body, and which of the recorded requests it was asked; it parses nothing. What is left is what the
// machine charges for waking, reading and writing on a socket.
//   http-floor FILE PORT      FILE: as for floor; a GET opens a stream of events on which nothing is sent
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "records.h"

enum { INPUT_BYTES = 8 << 10, OUTPUT_BYTES = 64 << 10, BATCH = 256 };

typedef struct {
  int socket;
  size_t held;
  char input[INPUT_BYTES];
} Connection;

// The session id is there so that the requests are as long as a real server's.
static const char STREAM[] =
  "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
static const char ACCEPTED[] = "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
static const char ANSWER[] =
  "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
  "Mcp-Session-Id: 00000000000000000000000000000000\r\nContent-Length: %zu\r\n\r\n";

static _Noreturn void give_up(const char *what) {
  perror(what);
  exit(1);
}

static void end(int signal) { _exit(signal == SIGTERM ? 0 : 1); }

static void send_all(Connection *connection, const char *bytes, size_t length) {
  if (send(connection->socket, bytes, length, MSG_NOSIGNAL) != (ssize_t)length) give_up("send");
}

static void answer(Connection *connection, const char *body, size_t length) {
  static char output[OUTPUT_BYTES];
  RecordedAnswer found = records_find(body, length);
  if (!found.head_length) {
    send_all(connection, ACCEPTED, sizeof ACCEPTED - 1);
    return;
  }
  size_t size = found.head_length + found.rest_length;
  size_t head = (size_t)snprintf(output, sizeof output, ANSWER, size);
  if (head + size > sizeof output) give_up("an answer too long");
  memcpy(output + head, body, found.head_length);
  memcpy(output + head + found.head_length, found.rest, found.rest_length);
  send_all(connection, output, head + size);
}

// Reads once and answers where that made a request complete.
static void serve(Connection *connection) {
  static const char name[] = "Content-Length: ";
  char *input = connection->input;
  ssize_t count = recv(connection->socket, input + connection->held, INPUT_BYTES - connection->held, 0);
  if (count <= 0) {
    close(connection->socket);
    free(connection);
    return;
  }
  connection->held += (size_t)count;
  const char *blank = memmem(input, connection->held, "\r\n\r\n", 4);
  if (!blank) return;
  if (*input == 'G') {
    send_all(connection, STREAM, sizeof STREAM - 1);
    connection->held = 0;
    return;
  }
  const char *length = memmem(input, (size_t)(blank - input), name, sizeof name - 1);
  size_t body = length ? strtoul(length + sizeof name - 1, NULL, 10) : 0;
  if (connection->held < (size_t)(blank + 4 - input) + body) return;
  answer(connection, blank + 4, body);
  connection->held = 0;
}

static int listen_on(int port) {
  int listener = socket(AF_INET, SOCK_STREAM, 0), yes = 1;
  struct sockaddr_in address = {
    .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 256)) give_up("listen");
  return listener;
}

static void accept_one(int listener, int events) {
  Connection *connection = malloc(sizeof *connection);
  int yes = 1, socket = accept(listener, NULL, NULL);
  if (!connection || socket < 0) give_up("accept");
  connection->socket = socket;
  connection->held = 0;
  setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
  if (epoll_ctl(events, EPOLL_CTL_ADD, socket, &event)) give_up("epoll_ctl");
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: http-floor FILE PORT\n");
    return 2;
  }
  signal(SIGTERM, end);
  records_read(arguments[1]);
  int listener = listen_on(atoi(arguments[2])), waiting = epoll_create1(0);
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL}, ready[BATCH];
  if (epoll_ctl(waiting, EPOLL_CTL_ADD, listener, &event)) give_up("epoll_ctl");
  for (;;) {
    int events = epoll_wait(waiting, ready, BATCH, -1);
    for (int index = 0; index < events; index++) {
      if (ready[index].data.ptr) serve(ready[index].data.ptr);
      else accept_one(listener, waiting);
    }
  }
}
