// The framing of HTTP/1.1 responses and of event streams. Strict where a server could be wrong without anybody
// noticing: sizes of chunks, bytes behind a response, a connection closed that was to stay open.
#define _GNU_SOURCE
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "http.h"
#include "workload.h"

// The value of a header field in a head of so many bytes; NULL where it has none.
static const char *field(const char *head, size_t head_length, const char *name, size_t *length) {
  size_t name_length = strlen(name);
  const char *end = head + head_length;
  for (const char *line = head, *next; line < end; line = next) {
    const char *newline = memchr(line, '\n', (size_t)(end - line));
    next = newline ? newline + 1 : end;
    if ((size_t)(next - line) <= name_length || line[name_length] != ':' || strncasecmp(line, name, name_length))
      continue;
    const char *value = line + name_length + 1, *last = next;
    while (value < last && isspace((unsigned char)*value)) value++;
    while (last > value && isspace((unsigned char)last[-1])) last--;
    *length = (size_t)(last - value);
    return value;
  }
  return NULL;
}

static bool field_begins(const char *head, size_t head_length, const char *name, const char *text) {
  size_t length, wanted = strlen(text);
  const char *value = field(head, head_length, name, &length);
  return value && length >= wanted && !strncasecmp(value, text, wanted);
}

bool http_head(HttpConnection *connection, HttpResponse *response) {
  char *head = connection->input;
  char *blank = connection->length ? memmem(head, connection->length, "\r\n\r\n", 4) : NULL;
  if (!blank) return false;
  size_t length = (size_t)(blank - head) + 4, size;
  if (length < 16 || memcmp(head, "HTTP/1.1 ", 9)) fail("no HTTP/1.1 response: %.*s", (int)length, head);
  *response = (HttpResponse){
    .status = atoi(head + 9),
    .is_stream = field_begins(head, length, "Content-Type", "text/event-stream"),
    .is_chunked = field_begins(head, length, "Transfer-Encoding", "chunked"),
    .head_length = length};
  if (field_begins(head, length, "Connection", "close"))
    fail("the server closes a connection that was to be kept: %.*s", (int)connection->length, head);
  const char *session = field(head, length, "Mcp-Session-Id", &size);
  if (session && size < sizeof connection->session) {
    memcpy(connection->session, session, size);
    connection->session[size] = 0;
  }
  return true;
}

// Behind the head: where the response ends, found by going from chunk to chunk; 0 where it has not all arrived.
static size_t chunks_end(const HttpConnection *connection, size_t position) {
  for (;;) {
    const char *line = connection->input + position;
    const char *newline = memchr(line, '\n', connection->length - position);
    if (!newline) return 0;
    char *digits_end;
    size_t size = strtoul(line, &digits_end, 16);
    bool has_size = digits_end > line && (*digits_end == '\r' || *digits_end == ';') && size < HTTP_MAXIMUM_BYTES;
    if (!has_size) fail("a chunk without a size that makes sense");
    position = (size_t)(newline + 1 - connection->input) + size + 2;
    if (position > connection->length) return 0;
    if (memcmp(connection->input + position - 2, "\r\n", 2)) fail("a chunk that does not end where its size says");
    if (!size) return position;
  }
}

static void join_chunks(HttpResponse *response) {
  const char *source = response->body;
  char *target = response->body;
  for (size_t size; (size = strtoul(source, NULL, 16)); source += size + 2) {
    source = strchr(source, '\n') + 1;
    memmove(target, source, size);
    target += size;
  }
  response->body_length = (size_t)(target - response->body);
}

bool http_response(HttpConnection *connection, HttpResponse *response) {
  if (!http_head(connection, response)) return false;
  size_t head_length = response->head_length, size, end = head_length;
  response->body = connection->input + head_length;
  const char *content_length = field(connection->input, head_length, "Content-Length", &size);
  if (response->is_chunked) {
    if (!(end = chunks_end(connection, head_length))) return false;
    join_chunks(response);
  } else if (content_length) {
    response->body_length = strtoul(content_length, NULL, 10);
    end = head_length + response->body_length;
    if (end > connection->length) return false;
  } else if (response->status != 204) {
    fail("a response without a length: %.*s", (int)head_length, connection->input);
  }
  if (end != connection->length) fail("bytes behind a response: %.*s", (int)connection->length, connection->input);
  return true;
}

bool http_next_event(char **position, const char *end, char **data, size_t *length) {
  char *start = NULL, *target = NULL;
  while (*position < end) {
    char *line = *position, *newline = memchr(line, '\n', (size_t)(end - line));
    if (!newline) return false;  // an event that the stream's end has cut off is none
    *position = newline + 1;
    if (newline > line && newline[-1] == '\r') newline--;
    if (newline == line && target && target > start) {
      *data = start;
      *length = (size_t)(target - start);
      return true;
    }
    if (newline == line) start = target = NULL;
    if (newline - line < 5 || memcmp(line, "data:", 5)) continue;
    line += line + 5 < newline && line[5] == ' ' ? 6 : 5;
    if (!start) start = target = line;
    else *target++ = '\n';
    memmove(target, line, (size_t)(newline - line));
    target += newline - line;
  }
  return false;
}
