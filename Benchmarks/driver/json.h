// The slow path of the driver: an answer that was not seen before is parsed to a tree and compared with the tree of
// the answer that is right. Nothing here runs in the measured loop once every kind of answer has been seen.
#ifndef BENCH_JSON_H
#define BENCH_JSON_H

#include <stdbool.h>
#include <stddef.h>

typedef enum { JSON_NULL, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT } JsonKind;

// One value. Elements and members hang on `first` and are linked by `next`; a member carries its name.
typedef struct Json {
  JsonKind kind;
  double number;
  char *text;  // strings: the text with escapes resolved, NUL-terminated
  size_t length;  // strings: bytes of text; arrays and objects: how many elements or members
  char *name;
  struct Json *first, *last, *next;
} Json;

// The value of a whole text, or NULL where it is not JSON. Freed with json_free.
Json *json_parse(const char *text, size_t length);
// A new value without content; json_append hangs a value into an array, json_set into an object. Both take it over.
Json *json_new(JsonKind kind);
Json *json_new_string(const char *text);
void json_append(Json *array, Json *value);
void json_set(Json *object, const char *name, Json *value);
// A copy that stands alone, without a name.
Json *json_copy(const Json *value);
void json_free(Json *value);
// The member of an object, or NULL; also NULL where `object` is NULL or of another kind, so that look-ups chain.
Json *json_get(const Json *object, const char *name);
// Whether two values are the same JSON value: members in any order, numbers by value.
bool json_equal(const Json *left, const Json *right);

#endif
