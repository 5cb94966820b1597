// The physical floor: a server that answers with recorded text. It finds the newline, the id and which of the recorded
// requests it was asked, and parses nothing. What is left is what the machine charges for two system calls and a copy
// of the same bytes, so a real server's distance from it is the server's own work.
//   floor FILE      FILE: lines of "request behind its id", a tab, "answer behind its id", as `driver load -r` writes
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "records.h"

enum { INPUT_BYTES = 1 << 20, OUTPUT_BYTES = 32 << 20 };

static char *append(char *output, const char *text, size_t length) {
  memcpy(output, text, length);
  return output + length;
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
  records_read(arguments[1]);
  size_t held = 0;
  for (;;) {
    ssize_t got = read(0, input + held, sizeof input - held);
    if (got <= 0) return 0;
    held += (size_t)got;
    char *line = input, *end = output, *newline;
    while ((newline = memchr(line, '\n', (size_t)(input + held - line)))) {
      RecordedAnswer answer = records_find(line, (size_t)(newline - line));
      if (answer.head_length) {
        end = append(end, line, answer.head_length);
        end = append(end, answer.rest, answer.rest_length);
        *end++ = '\n';
      }
      line = newline + 1;
    }
    write_all(output, end);
    held -= (size_t)(line - input);
    memmove(input, line, held);
  }
}
