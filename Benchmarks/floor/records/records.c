// Looking up recorded answers: the id is found, the rest of the request is compared with every record, and nothing is
// parsed. The answer is the request's own beginning and the recorded rest.
#include "records.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAXIMUM_RECORDS = 64 };

typedef struct {
  char *request, *answer;
  size_t request_length, answer_length;
} Record;

static const char START[] = "{\"jsonrpc\":\"2.0\",\"id\":";
static const char INITIALIZE[] = ",\"method\":\"initialize\"";
static const char INITIALIZED[] =
  ",\"result\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{\"tools\":{}},"
  "\"serverInfo\":{\"name\":\"floor\",\"version\":\"1\"}}}";

static Record records[MAXIMUM_RECORDS];
static size_t record_count;

void records_read(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) {
    perror(path);
    exit(1);
  }
  char *line = NULL;
  size_t capacity = 0;
  for (ssize_t length; record_count < MAXIMUM_RECORDS && (length = getline(&line, &capacity, file)) > 0; line = NULL) {
    char *tab = memchr(line, '\t', (size_t)length);
    if (!tab) continue;
    size_t request_length = (size_t)(tab - line);
    if (line[length - 1] == '\n') length--;
    records[record_count++] = (Record){line, tab + 1, request_length, (size_t)length - request_length - 1};
  }
  fclose(file);
}

RecordedAnswer records_find(const char *request, size_t length) {
  size_t head = sizeof START - 1;
  if (length < head || memcmp(request, START, head)) return (RecordedAnswer){0};
  while (head < length && request[head] >= '0' && request[head] <= '9') head++;
  const char *rest = request + head;
  size_t rest_length = length - head;
  for (size_t index = 0; index < record_count; index++) {
    const Record *record = &records[index];
    if (record->request_length == rest_length && !memcmp(record->request, rest, rest_length))
      return (RecordedAnswer){head, record->answer, record->answer_length};
  }
  if (rest_length >= sizeof INITIALIZE - 1 && !memcmp(rest, INITIALIZE, sizeof INITIALIZE - 1))
    return (RecordedAnswer){head, INITIALIZED, sizeof INITIALIZED - 1};
  fprintf(stderr, "floor: nothing recorded for %.*s\n", (int)rest_length, rest);
  exit(1);
}
