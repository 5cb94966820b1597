// What is asked and which answers are right. The right answer of a search is worked out here from the product table,
// never taken from the server under test. After an answer was verified once as JSON, its bytes around the id are kept,
// and every later answer to the same request is compared with them byte for byte: a full check that costs a memcmp.
#ifndef BENCH_WORKLOAD_H
#define BENCH_WORKLOAD_H

#include <stdint.h>
#include <stdio.h>

#include "json.h"

// How a session begins.
#define INITIALIZE                                                                                        \
  "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\"," \
  "\"capabilities\":{},\"clientInfo\":{\"name\":\"bench\",\"version\":\"1\"}}}"
#define INITIALIZED "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"
// What every request carries where there are no sessions.
#define STATELESS_META                                          \
  "{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"," \
  "\"io.modelcontextprotocol/clientCapabilities\":{}}"

// One request and the answer it must get.
typedef struct {
  char *rest;  // the request behind its id
  size_t rest_length;
  Json *expected;  // what the result is compared with, in the form its workload defines
  char *prefix, *suffix;  // the bytes of a verified answer before and behind the id
  size_t prefix_length, suffix_length;
} Variant;

typedef struct Workload {
  const char *name;
  bool stateless;  // revision 2026-07-28: requests carry what a session would know, results name their type
  const char *method, *tool;  // what its requests ask for; no tool: NULL
  Variant *variants;
  size_t count;
  // NULL where the result is right, else what is wrong with it.
  const char *(*check)(const Json *result, const Variant *variant);
  uint64_t full_checks;  // answers that were parsed, not only compared
  size_t answer_bytes;  // bytes of the last right answer
} Workload;

// `search` (folder/products.json and folder/calls.jsonl), `echo`, or `list` (folder/hundred.json: names and parameters
// of the tools that must be listed). Exits with a message where the data is missing or the name unknown.
Workload *workload_load(const char *name, const char *folder, bool stateless);

// The variant that the request with this id uses when `depth` requests are under way: each place in the pipeline
// walks through all variants, and the places do not walk in step.
Variant *workload_variant(Workload *workload, int64_t id, int depth);

// Writes the request line with this id, newline included; answers its length. `line` has workload_line_bytes of room.
size_t workload_write_request(const Variant *variant, int64_t id, char *line);
size_t workload_line_bytes(const Workload *workload);

// Reads the id of an answer, cheaply; -1 where it cannot be read without parsing.
int64_t answer_id(const char *line, size_t length, size_t *offset, size_t *digits);

// NULL where the line is the right answer to this variant under this id, else what is wrong with it.
const char *workload_check(Workload *workload, Variant *variant, int64_t id, const char *line, size_t length);

// Exits with a message where this is no answer to `initialize`.
void check_initialize(const char *line, size_t length);

// Writes the verified answers to a file for the floor to replay: per line the request behind its id, a tab, the answer
// behind its id. Compact JSON holds neither tabs nor newlines.
void workload_record(const Workload *workload, const char *path);

// The content of a file, NUL-terminated. Exits with a message where it cannot be read.
char *read_file(const char *folder, const char *name, size_t *length);
_Noreturn void fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
