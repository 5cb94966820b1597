// A recursive-descent JSON parser into a linked tree, and comparison by value. It is strict where a server could be
// wrong without anybody noticing: escapes, surrogate pairs, separators, text behind the value.
#include "json.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAXIMUM_DEPTH = 100 };

typedef struct {
  const char *position, *end;
  int depth;
} Reader;

static Json *read_value(Reader *reader);

static void *allocate(size_t size) {
  void *memory = calloc(1, size);
  if (!memory) {
    fprintf(stderr, "driver: out of memory\n");
    exit(1);
  }
  return memory;
}

Json *json_new(JsonKind kind) {
  Json *value = allocate(sizeof *value);
  value->kind = kind;
  return value;
}

Json *json_new_string(const char *text) {
  Json *value = json_new(JSON_STRING);
  value->length = strlen(text);
  value->text = allocate(value->length + 1);
  memcpy(value->text, text, value->length);
  return value;
}

void json_append(Json *container, Json *value) {
  if (container->last) container->last->next = value;
  else container->first = value;
  container->last = value;
  container->length++;
}

void json_set(Json *object, const char *name, Json *value) {
  value->name = allocate(strlen(name) + 1);
  strcpy(value->name, name);
  json_append(object, value);
}

void json_free(Json *value) {
  if (!value) return;
  for (Json *child = value->first; child;) {
    Json *next = child->next;
    json_free(child);
    child = next;
  }
  free(value->text);
  free(value->name);
  free(value);
}

Json *json_copy(const Json *value) {
  Json *copy = json_new(value->kind);
  copy->number = value->number;
  if (value->kind == JSON_STRING) {
    copy->length = value->length;
    copy->text = allocate(value->length + 1);
    memcpy(copy->text, value->text, value->length);
  }
  for (const Json *child = value->first; child; child = child->next) {
    if (child->name) json_set(copy, child->name, json_copy(child));
    else json_append(copy, json_copy(child));
  }
  return copy;
}

Json *json_get(const Json *object, const char *name) {
  if (!object || object->kind != JSON_OBJECT) return NULL;
  for (Json *member = object->first; member; member = member->next)
    if (!strcmp(member->name, name)) return member;
  return NULL;
}

static bool equal_members(const Json *left, const Json *right) {
  for (const Json *member = left->first; member; member = member->next)
    if (!json_equal(member, json_get(right, member->name))) return false;
  return true;
}

static bool equal_elements(const Json *left, const Json *right) {
  const Json *other = right->first;
  for (const Json *element = left->first; element; element = element->next, other = other->next)
    if (!json_equal(element, other)) return false;
  return true;
}

bool json_equal(const Json *left, const Json *right) {
  if (!left || !right || left->kind != right->kind || left->length != right->length) return false;
  switch (left->kind) {
    case JSON_NUMBER: return left->number == right->number;
    case JSON_STRING: return !memcmp(left->text, right->text, left->length);
    case JSON_ARRAY: return equal_elements(left, right);
    case JSON_OBJECT: return equal_members(left, right);
    default: return true;
  }
}

// ---- Reading

static void skip_space(Reader *reader) {
  while (reader->position < reader->end && strchr(" \t\r\n", *reader->position) && *reader->position)
    reader->position++;
}

static bool take(Reader *reader, char expected) {
  if (reader->position >= reader->end || *reader->position != expected) return false;
  reader->position++;
  return true;
}

static bool read_hexadecimal(Reader *reader, uint32_t *unit) {
  *unit = 0;
  for (int digit = 0; digit < 4; digit++, reader->position++) {
    if (reader->position >= reader->end) return false;
    int character = *reader->position | 0x20;
    if (*reader->position >= '0' && *reader->position <= '9') *unit = *unit << 4 | (uint32_t)(*reader->position - '0');
    else if (character >= 'a' && character <= 'f') *unit = *unit << 4 | (uint32_t)(character - 'a' + 10);
    else return false;
  }
  return true;
}

static char *write_utf8(char *target, uint32_t scalar) {
  if (scalar < 0x80) {
    *target++ = (char)scalar;
  } else if (scalar < 0x800) {
    *target++ = (char)(0xC0 | scalar >> 6);
    *target++ = (char)(0x80 | (scalar & 0x3F));
  } else if (scalar < 0x10000) {
    *target++ = (char)(0xE0 | scalar >> 12);
    *target++ = (char)(0x80 | (scalar >> 6 & 0x3F));
    *target++ = (char)(0x80 | (scalar & 0x3F));
  } else {
    *target++ = (char)(0xF0 | scalar >> 18);
    *target++ = (char)(0x80 | (scalar >> 12 & 0x3F));
    *target++ = (char)(0x80 | (scalar >> 6 & 0x3F));
    *target++ = (char)(0x80 | (scalar & 0x3F));
  }
  return target;
}

// Behind `\u`: the scalar, of one unit or of a surrogate pair.
static bool read_unicode_escape(Reader *reader, uint32_t *scalar) {
  if (!read_hexadecimal(reader, scalar)) return false;
  if (*scalar >= 0xDC00 && *scalar < 0xE000) return false;
  if (*scalar < 0xD800 || *scalar >= 0xDC00) return true;
  uint32_t low;
  if (!take(reader, '\\') || !take(reader, 'u') || !read_hexadecimal(reader, &low)) return false;
  if (low < 0xDC00 || low >= 0xE000) return false;
  *scalar = 0x10000 + ((*scalar - 0xD800) << 10) + (low - 0xDC00);
  return true;
}

// Behind a backslash: writes what the escape stands for.
static char *read_escape(Reader *reader, char *target) {
  static const char names[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
  if (reader->position >= reader->end) return NULL;
  char character = *reader->position++;
  if (character == 'u') {
    uint32_t scalar;
    return read_unicode_escape(reader, &scalar) ? write_utf8(target, scalar) : NULL;
  }
  const char *name = character ? strchr(names, character) : NULL;
  if (!name) return NULL;
  *target++ = meanings[name - names];
  return target;
}

// At an opening quote: the text behind it. An escape is never shorter than what it stands for, so the raw length is
// room enough.
static char *read_text(Reader *reader, size_t *length) {
  if (!take(reader, '"')) return NULL;
  const char *closing = reader->position;
  while (closing < reader->end && *closing != '"') closing += *closing == '\\' ? 2 : 1;
  if (closing >= reader->end) return NULL;
  char *text = allocate((size_t)(closing - reader->position) + 1), *target = text;
  while (reader->position < closing) {
    char character = *reader->position++;
    if (character != '\\') *target++ = character;
    else if (!(target = read_escape(reader, target))) break;
    if ((unsigned char)character < 0x20) target = NULL;
    if (!target) break;
  }
  if (!target || !take(reader, '"')) {
    free(text);
    return NULL;
  }
  *length = (size_t)(target - text);
  return text;
}

static Json *read_string(Reader *reader) {
  size_t length = 0;
  char *text = read_text(reader, &length);
  if (!text) return NULL;
  Json *value = json_new(JSON_STRING);
  value->text = text;
  value->length = length;
  return value;
}

static bool read_member(Reader *reader, Json *object) {
  size_t length = 0;
  char *name = read_text(reader, &length);
  if (!name) return false;
  skip_space(reader);
  Json *value = take(reader, ':') ? read_value(reader) : NULL;
  if (value) json_set(object, name, value);
  free(name);
  return value != NULL;
}

static bool read_element(Reader *reader, Json *array) {
  Json *value = read_value(reader);
  if (value) json_append(array, value);
  return value != NULL;
}

static Json *read_container(Reader *reader, JsonKind kind, char closing) {
  Json *container = json_new(kind);
  reader->position++;
  skip_space(reader);
  if (take(reader, closing)) return container;
  for (;;) {
    skip_space(reader);
    if (!(kind == JSON_OBJECT ? read_member(reader, container) : read_element(reader, container))) break;
    skip_space(reader);
    if (take(reader, closing)) return container;
    if (!take(reader, ',')) break;
  }
  json_free(container);
  return NULL;
}

static Json *read_number(Reader *reader) {
  char digits[64];
  size_t count = 0;
  while (reader->position < reader->end && count + 1 < sizeof digits && strchr("+-.0123456789eE", *reader->position) &&
         *reader->position)
    digits[count++] = *reader->position++;
  digits[count] = 0;
  char *end;
  double number = strtod(digits, &end);
  if (!count || *end) return NULL;
  Json *value = json_new(JSON_NUMBER);
  value->number = number;
  return value;
}

static Json *read_literal(Reader *reader, const char *literal, JsonKind kind) {
  size_t length = strlen(literal);
  if ((size_t)(reader->end - reader->position) < length || memcmp(reader->position, literal, length)) return NULL;
  reader->position += length;
  return json_new(kind);
}

static Json *read_value(Reader *reader) {
  skip_space(reader);
  if (reader->position >= reader->end || ++reader->depth > MAXIMUM_DEPTH) return NULL;
  Json *value;
  switch (*reader->position) {
    case '{': value = read_container(reader, JSON_OBJECT, '}'); break;
    case '[': value = read_container(reader, JSON_ARRAY, ']'); break;
    case '"': value = read_string(reader); break;
    case 't': value = read_literal(reader, "true", JSON_TRUE); break;
    case 'f': value = read_literal(reader, "false", JSON_FALSE); break;
    case 'n': value = read_literal(reader, "null", JSON_NULL); break;
    default: value = read_number(reader);
  }
  reader->depth--;
  return value;
}

Json *json_parse(const char *text, size_t length) {
  Reader reader = {text, text + length, 0};
  Json *value = read_value(&reader);
  skip_space(&reader);
  if (value && reader.position == reader.end) return value;
  json_free(value);
  return NULL;
}
