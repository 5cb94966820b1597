// Recorded answers, looked up by the bytes of the request: what servers answer with that parse nothing.
#ifndef BENCH_RECORDS_H
#define BENCH_RECORDS_H

#include <stddef.h>

// An answer: the first bytes of the request, which hold its id, and the rest as it was recorded.
typedef struct {
  size_t head_length;  // 0: the request is a notification and gets none
  const char *rest;
  size_t rest_length;
} RecordedAnswer;

// Reads lines of "request behind its id", a tab, "answer behind its id", as the driver's option -r writes them. Exits
// with a message where the file cannot be read.
void records_read(const char *path);
// The answer to a request that begins with its id, or to `initialize`. Exits with a message where none is recorded.
RecordedAnswer records_find(const char *request, size_t length);

#endif
