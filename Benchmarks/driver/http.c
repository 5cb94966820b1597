// Connections on 127.0.0.1, requests, and reading what comes back. A request leaves with one system call.
#include "http.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "workload.h"

enum { SILENCE_SECONDS = 10, FIRST_CAPACITY = 4 << 10, REQUEST_BYTES = 8 << 10 };

static struct sockaddr_in loopback(int port) {
  return (struct sockaddr_in){
    .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

int http_free_port(void) {
  int socket_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  struct sockaddr_in address = loopback(0);
  socklen_t size = sizeof address;
  if (bind(socket_, (struct sockaddr *)&address, size) || getsockname(socket_, (struct sockaddr *)&address, &size))
    fail("no free port: %s", strerror(errno));
  close(socket_);
  return ntohs(address.sin_port);
}

bool http_connect(HttpConnection *connection, int port) {
  *connection = (HttpConnection){.socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), .port = port};
  if (connection->socket < 0) fail("socket: %s", strerror(errno));
  struct sockaddr_in address = loopback(port);
  if (connect(connection->socket, (struct sockaddr *)&address, sizeof address)) {
    if (errno != ECONNREFUSED) fail("cannot connect to port %d: %s", port, strerror(errno));
    http_close(connection);
    return false;
  }
  int yes = 1;
  struct timeval silence = {.tv_sec = SILENCE_SECONDS};
  setsockopt(connection->socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  setsockopt(connection->socket, SOL_SOCKET, SO_RCVTIMEO, &silence, sizeof silence);
  return true;
}

void http_close(HttpConnection *connection) {
  close(connection->socket);
  free(connection->input);
  *connection = (HttpConnection){.socket = -1};
}

// ---- Requests

static void send_all(HttpConnection *connection, const char *bytes, size_t length) {
  connection->length = 0;
  while (length) {
    ssize_t count = send(connection->socket, bytes, length, MSG_NOSIGNAL);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("cannot send to the server: %s", strerror(errno));
    bytes += count;
    length -= (size_t)count;
  }
}

void http_post(HttpConnection *connection, const char *body, size_t length) {
  char request[REQUEST_BYTES];
  int head = snprintf(
    request, sizeof request,
    "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
    "Accept: application/json, text/event-stream\r\n%sContent-Length: %zu\r\n\r\n",
    connection->port, connection->headers, length);
  if ((size_t)head + length > sizeof request) fail("a request of %zu bytes is too long", length);
  memcpy(request + head, body, length);
  send_all(connection, request, (size_t)head + length);
}

void http_get_stream(HttpConnection *connection) {
  char request[REQUEST_BYTES];
  int length = snprintf(
    request, sizeof request, "GET /mcp HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\n%s\r\n",
    connection->port, connection->headers);
  send_all(connection, request, (size_t)length);
}

// ---- Reading

bool http_read(HttpConnection *connection) {
  if (connection->capacity - connection->length < FIRST_CAPACITY / 2) {
    connection->capacity = connection->capacity ? connection->capacity * 2 : FIRST_CAPACITY;
    if (connection->capacity > HTTP_MAXIMUM_BYTES) fail("a response of more than %d bytes", HTTP_MAXIMUM_BYTES);
    connection->input = realloc(connection->input, connection->capacity);
    if (!connection->input) fail("out of memory");
  }
  char *free_space = connection->input + connection->length;
  ssize_t count = recv(connection->socket, free_space, connection->capacity - connection->length, 0);
  if (count < 0 && errno == EINTR) return true;
  if (count < 0 && errno == EAGAIN) fail("the server was silent for %d seconds", SILENCE_SECONDS);
  if (count < 0 && errno != ECONNRESET) fail("cannot read from the server: %s", strerror(errno));
  if (count > 0) connection->length += (size_t)count;
  return count > 0;
}

HttpResponse http_exchange(HttpConnection *connection, const char *body, size_t length) {
  http_post(connection, body, length);
  HttpResponse response;
  do {
    if (!http_read(connection)) fail("the server closed a connection instead of answering");
  } while (!http_response(connection, &response));
  return response;
}
