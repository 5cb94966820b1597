// The physical floor: a server that answers with recorded text. It finds the newline, the id and which of the recorded
// requests it was asked, and parses nothing. What is left is what the machine charges for two system calls and a copy
// of the same bytes, so a real server's distance from it is the server's own work.
//   floor FILE      FILE: lines of "request behind its id", a tab, "answer behind its id", as `driver load -r` writes
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAXIMUM_RECORDS = 64, INPUT_BYTES = 1 << 20, OUTPUT_BYTES = 32 << 20 };

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

static void read_records(const char *path) {
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

static char *append(char *output, const char *text, size_t length) {
  memcpy(output, text, length);
  return output + length;
}

// Writes the answer to one line and answers where the output goes on; a line without an id is a notification.
static char *answer(const char *line, size_t length, char *output) {
  size_t start = sizeof START - 1;
  if (length < start || memcmp(line, START, start)) return output;
  size_t head = start;
  while (head < length && line[head] >= '0' && line[head] <= '9') head++;
  const char *rest = line + head;
  size_t rest_length = length - head;
  for (size_t index = 0; index < record_count; index++) {
    const Record *record = &records[index];
    if (record->request_length != rest_length || memcmp(record->request, rest, rest_length)) continue;
    output = append(output, line, head);
    output = append(output, record->answer, record->answer_length);
    *output++ = '\n';
    return output;
  }
  if (rest_length < sizeof INITIALIZE - 1 || memcmp(rest, INITIALIZE, sizeof INITIALIZE - 1)) {
    fprintf(stderr, "floor: nothing recorded for %.*s\n", (int)rest_length, rest);
    exit(1);
  }
  output = append(output, line, head);
  output = append(output, INITIALIZED, sizeof INITIALIZED - 1);
  *output++ = '\n';
  return output;
}

static void write_all(const char *bytes, const char *end) {
  while (bytes < end) {
    ssize_t count = write(1, bytes, (size_t)(end - bytes));
    if (count <= 0) exit(1);
    bytes += count;
  }
}

int main(int count, char **arguments) {
  static char input[INPUT_BYTES], output[OUTPUT_BYTES];
  if (count != 2) {
    fprintf(stderr, "usage: floor FILE\n");
    return 2;
  }
  read_records(arguments[1]);
  size_t held = 0;
  for (;;) {
    ssize_t got = read(0, input + held, sizeof input - held);
    if (got <= 0) return 0;
    held += (size_t)got;
    char *line = input, *end = output, *newline;
    while ((newline = memchr(line, '\n', (size_t)(input + held - line)))) {
      end = answer(line, (size_t)(newline - line), end);
      line = newline + 1;
    }
    write_all(output, end);
    held -= (size_t)(line - input);
    memmove(input, line, held);
  }
}
