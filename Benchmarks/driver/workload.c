// The three workloads: requests, the right answers to them, and how an answer is held against the right one.
#define _GNU_SOURCE
#include "workload.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char REQUEST_START[] = "{\"jsonrpc\":\"2.0\",\"id\":";
enum { ID_DIGITS = 20 };

char *read_file(const char *folder, const char *name, size_t *length) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "rb");
  if (!file) fail("cannot read %s: %s", path, strerror(errno));
  char *text = NULL;
  size_t capacity = 0;
  *length = 0;
  for (;;) {
    if (*length + 1 >= capacity) text = realloc(text, capacity = capacity ? capacity * 2 : 1 << 16);
    if (!text) fail("out of memory");
    size_t count = fread(text + *length, 1, capacity - *length - 1, file);
    if (!count) break;
    *length += count;
  }
  fclose(file);
  text[*length] = 0;
  return text;
}

static Variant *add_variant(Workload *workload, Json *expected, const char *rest) {
  workload->variants = realloc(workload->variants, (workload->count + 1) * sizeof(Variant));
  if (!workload->variants) fail("out of memory");
  Variant *variant = &workload->variants[workload->count++];
  *variant = (Variant){.rest = strdup(rest), .rest_length = strlen(rest), .expected = expected};
  return variant;
}

static void add_call(Workload *workload, Json *expected, const char *tool, const char *arguments) {
  char rest[2048];
  int length = snprintf(
    rest, sizeof rest, ",\"method\":\"tools/call\",\"params\":{\"name\":\"%s\",\"arguments\":%s%s}}", tool, arguments,
    workload->stateless ? ",\"_meta\":" STATELESS_META : "");
  if (length < 0 || (size_t)length >= sizeof rest) fail("arguments of %s are too long: %s", tool, arguments);
  workload->method = "tools/call";
  workload->tool = tool;
  add_variant(workload, expected, rest);
}

// The only content block of a result, where it is a text.
static const Json *only_text(const Json *result) {
  const Json *content = json_get(result, "content");
  if (!content || content->kind != JSON_ARRAY || content->length != 1) return NULL;
  const Json *type = json_get(content->first, "type"), *text = json_get(content->first, "text");
  if (!type || type->kind != JSON_STRING || strcmp(type->text, "text")) return NULL;
  return text && text->kind == JSON_STRING ? text : NULL;
}

static bool is_error(const Json *result) {
  const Json *flag = json_get(result, "isError");
  return flag && flag->kind != JSON_FALSE;
}

// ---- search: the expected value is {"products": [...]}, worked out from the table

static bool matches(const Json *product, const char *query, const Json *category) {
  if (!strcasestr(json_get(product, "name")->text, query)) return false;
  return !category || json_equal(category, json_get(product, "category"));
}

static Json *expected_products(const Json *products, const Json *arguments) {
  static const char *const shown[] = {"id", "name", "price", "category"};
  const Json *limit = json_get(arguments, "limit");
  size_t most = limit ? (size_t)limit->number : 5;
  Json *found = json_new(JSON_ARRAY);
  for (const Json *product = products->first; product && found->length < most; product = product->next) {
    if (!matches(product, json_get(arguments, "query")->text, json_get(arguments, "category"))) continue;
    Json *row = json_new(JSON_OBJECT);
    for (size_t index = 0; index < sizeof shown / sizeof *shown; index++)
      json_set(row, shown[index], json_copy(json_get(product, shown[index])));
    json_append(found, row);
  }
  Json *expected = json_new(JSON_OBJECT);
  json_set(expected, "products", found);
  return expected;
}

static const char *check_search(const Json *result, const Variant *variant) {
  if (is_error(result)) return "isError";
  const Json *text = only_text(result);
  if (!text) return "content is not one text";
  Json *inner = json_parse(text->text, text->length);
  bool equal = json_equal(inner, variant->expected);
  json_free(inner);
  if (!equal) return "the text is not the expected JSON";
  return json_equal(json_get(result, "structuredContent"), variant->expected) ? NULL : "wrong structuredContent";
}

static void load_search(Workload *workload, const char *folder) {
  size_t length;
  char *table = read_file(folder, "products.json", &length);
  Json *products = json_parse(table, length);
  if (!products || products->kind != JSON_ARRAY) fail("products.json is not a JSON array");
  char *calls = read_file(folder, "calls.jsonl", &length);
  for (char *line = strtok(calls, "\n"); line; line = strtok(NULL, "\n")) {
    Json *arguments = json_parse(line, strlen(line));
    if (!json_get(arguments, "query")) fail("calls.jsonl: not arguments of a search: %s", line);
    add_call(workload, expected_products(products, arguments), "search_products", line);
    json_free(arguments);
  }
  json_free(products);
  free(table);
  free(calls);
  workload->check = check_search;
}

// ---- echo: the expected value is the text

static const char *check_echo(const Json *result, const Variant *variant) {
  if (is_error(result)) return "isError";
  return json_equal(only_text(result), variant->expected) ? NULL : "the content is not the text that was sent";
}

static void load_echo(Workload *workload) {
  for (int index = 0; index < 8; index++) {
    char text[64], arguments[128];
    snprintf(text, sizeof text, "message %d of eight", index + 1);
    snprintf(arguments, sizeof arguments, "{\"text\":\"%s\"}", text);
    add_call(workload, json_new_string(text), "echo", arguments);
  }
  workload->check = check_echo;
}

// ---- list: the expected value is [{"name": ..., "params": [...]}], in order

static const char *check_list(const Json *result, const Variant *variant) {
  const Json *tools = json_get(result, "tools");
  if (!tools || tools->kind != JSON_ARRAY) return "no tools";
  if (tools->length != variant->expected->length) return "another number of tools than expected";
  const Json *tool = tools->first;
  for (const Json *expected = variant->expected->first; expected; expected = expected->next, tool = tool->next) {
    if (!json_equal(json_get(tool, "name"), json_get(expected, "name"))) return "another tool name than expected";
    const Json *names = json_get(expected, "params");
    const Json *properties = json_get(json_get(tool, "inputSchema"), "properties");
    if (!properties || properties->length != names->length) return "a tool with other parameters than expected";
    for (const Json *name = names->first; name; name = name->next)
      if (!json_get(properties, name->text)) return "a tool lacks an expected parameter";
  }
  return NULL;
}

static void load_list(Workload *workload, const char *folder) {
  size_t length;
  char *text = read_file(folder, "hundred.json", &length);
  Json *expected = json_parse(text, length);
  if (!expected || expected->kind != JSON_ARRAY) fail("hundred.json is not a JSON array");
  free(text);
  workload->method = "tools/list";
  static const char bare[] = ",\"method\":\"tools/list\"}";
  static const char stateless[] = ",\"method\":\"tools/list\",\"params\":{\"_meta\":" STATELESS_META "}}";
  add_variant(workload, expected, workload->stateless ? stateless : bare);
  workload->check = check_list;
}

Workload *workload_load(const char *name, const char *folder, bool stateless) {
  Workload *workload = calloc(1, sizeof *workload);
  if (!workload) fail("out of memory");
  workload->name = name;
  workload->stateless = stateless;
  if (!strcmp(name, "search")) load_search(workload, folder);
  else if (!strcmp(name, "echo")) load_echo(workload);
  else if (!strcmp(name, "list")) load_list(workload, folder);
  else fail("no workload is named %s; there are search, echo and list", name);
  if (!workload->count) fail("workload %s has no requests", name);
  return workload;
}

// ---- Requests and answers

Variant *workload_variant(Workload *workload, int64_t id, int depth) {
  return &workload->variants[(size_t)(id / depth + id % depth) % workload->count];
}

size_t workload_line_bytes(const Workload *workload) {
  size_t longest = 0;
  for (size_t index = 0; index < workload->count; index++)
    if (workload->variants[index].rest_length > longest) longest = workload->variants[index].rest_length;
  return sizeof REQUEST_START + ID_DIGITS + longest + 1;
}

size_t workload_write_request(const Variant *variant, int64_t id, char *line) {
  int head = sprintf(line, "%s%lld", REQUEST_START, (long long)id);
  memcpy(line + head, variant->rest, variant->rest_length);
  line[(size_t)head + variant->rest_length] = '\n';
  return (size_t)head + variant->rest_length + 1;
}

int64_t answer_id(const char *line, size_t length, size_t *offset, size_t *digits) {
  const char *name = memmem(line, length < 64 ? length : 64, "\"id\":", 5);
  if (!name) return -1;
  size_t start = (size_t)(name - line) + 5, end = start;
  int64_t id = 0;
  while (end < length && isdigit((unsigned char)line[end]) && end - start < 18) id = id * 10 + (line[end++] - '0');
  *offset = start;
  *digits = end - start;
  return end == start ? -1 : id;
}

static void remember(Variant *variant, const char *line, size_t length, size_t offset, size_t digits) {
  free(variant->prefix);
  free(variant->suffix);
  variant->prefix_length = offset;
  variant->suffix_length = length - offset - digits;
  variant->prefix = strndup(line, offset);
  variant->suffix = strndup(line + offset + digits, variant->suffix_length);
  if (!variant->prefix || !variant->suffix) fail("out of memory");
}

static bool is_remembered(const Variant *variant, const char *line, size_t length, size_t offset, size_t digits) {
  return variant->prefix && variant->prefix_length == offset && variant->suffix_length == length - offset - digits &&
         !memcmp(variant->prefix, line, offset) &&
         !memcmp(variant->suffix, line + offset + digits, variant->suffix_length);
}

static const char *check_parsed(const Workload *workload, const Variant *variant, int64_t id, const Json *answer) {
  const Json *version = json_get(answer, "jsonrpc"), *answered = json_get(answer, "id");
  if (!version || version->kind != JSON_STRING || strcmp(version->text, "2.0")) return "no \"jsonrpc\":\"2.0\"";
  if (!answered || answered->kind != JSON_NUMBER || answered->number != (double)id) return "another id";
  const Json *result = json_get(answer, "result"), *type = json_get(result, "resultType");
  if (!result) return "no result";
  bool complete = type && type->kind == JSON_STRING && !strcmp(type->text, "complete");
  if (workload->stateless && !complete) return "no \"resultType\":\"complete\"";
  return workload->check(result, variant);
}

const char *workload_check(Workload *workload, Variant *variant, int64_t id, const char *line, size_t length) {
  size_t offset = 0, digits = 0;
  bool cheap = answer_id(line, length, &offset, &digits) == id;
  workload->answer_bytes = length;
  if (cheap && is_remembered(variant, line, length, offset, digits)) return NULL;
  workload->full_checks++;
  Json *answer = json_parse(line, length);
  const char *wrong = answer ? check_parsed(workload, variant, id, answer) : "not JSON";
  json_free(answer);
  if (!wrong && cheap) remember(variant, line, length, offset, digits);
  return wrong;
}

void check_initialize(const char *line, size_t length) {
  Json *answer = json_parse(line, length);
  if (!json_get(json_get(answer, "result"), "protocolVersion"))
    fail("wrong answer to initialize: %.*s", (int)(length < 400 ? length : 400), line);
  json_free(answer);
}

void workload_record(const Workload *workload, const char *path) {
  FILE *file = fopen(path, "w");
  if (!file) fail("cannot write %s: %s", path, strerror(errno));
  for (size_t index = 0; index < workload->count; index++) {
    const Variant *variant = &workload->variants[index];
    if (!variant->suffix) fail("no answer to record for %s", variant->rest);
    // The floor answers with the request's own beginning, which is right only where the answer begins alike.
    if (strcmp(variant->prefix, REQUEST_START)) fail("no floor replays an answer that begins with %s", variant->prefix);
    fprintf(file, "%s\t%.*s\n", variant->rest, (int)variant->suffix_length, variant->suffix);
  }
  if (fclose(file)) fail("cannot write %s: %s", path, strerror(errno));
}
