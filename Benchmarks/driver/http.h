// The client's end of HTTP/1.1 on 127.0.0.1, as far as MCP needs it: keep-alive connections, POST and GET, responses
// with Content-Length or in chunks, bodies that are one JSON text or a stream of events.
#ifndef BENCH_HTTP_H
#define BENCH_HTTP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { HTTP_MAXIMUM_BYTES = 16 << 20 };  // of a response

// One connection. What was read of the response under way is input[0..<length].
typedef struct {
  int socket, port;
  char headers[512];  // sent with each request, each line with its end
  char session[129];  // Mcp-Session-Id of the last response that had one
  char *input;
  size_t capacity, length;
} HttpConnection;

// A response, in the connection's buffer; it lasts until more is read.
typedef struct {
  int status;
  bool is_stream, is_chunked;  // text/event-stream; Transfer-Encoding: chunked
  size_t head_length;
  char *body;  // chunks joined
  size_t body_length;
} HttpResponse;

// A port of 127.0.0.1 that nothing listens on.
int http_free_port(void);
// Whether something listens there. Exits with a message where the connection fails for another reason.
bool http_connect(HttpConnection *connection, int port);
void http_close(HttpConnection *connection);

// Sends a request; what the last response left in the buffer is gone.
void http_post(HttpConnection *connection, const char *body, size_t length);
void http_get_stream(HttpConnection *connection);
// Reads once. False at the end of the connection.
bool http_read(HttpConnection *connection);
// Whether the head of a response has arrived, and where it has, what it says.
bool http_head(HttpConnection *connection, HttpResponse *response);
// Whether all of a response has arrived. Exits with a message where it is none, or has more behind it. To be asked once
// more only after `false`: joining the chunks changes the buffer.
bool http_response(HttpConnection *connection, HttpResponse *response);
// Sends a request and awaits the response.
HttpResponse http_exchange(HttpConnection *connection, const char *body, size_t length);

// The data of the next event of a stream's body that has data; its lines are joined in place.
bool http_next_event(char **position, const char *end, char **data, size_t *length);

#endif
