// Changes of schemas: what calls take and what comes back. A `?` marks what is assumed, for it cannot be decided.

/// The tables of single changes.
enum ChangeTable {
  /// Changes of schemas.
  static let ofSchemas = #"""
    # an optional parameter is added
    -       lang: {type: string, pattern: '^[a-z]{2}$', optional: true, description: Language of the texts}
    +       lang: {type: string, pattern: '^[a-z]{2}$', optional: true, description: Language of the texts}
    +       brief: {type: boolean, optional: true, description: Short}
    > parameter-added compatible
    < parameter-removed wire
    # a required parameter is added
    -       shelf: {type: string, maxLength: 9, description: Shelf}
    +       shelf: {type: string, maxLength: 9, description: Shelf}
    +       brief: {type: boolean, description: Short}
    > required-parameter-added wire
    < parameter-removed wire
    # a parameter with a default is added
    -       lang: {type: string, pattern: '^[a-z]{2}$', optional: true, description: Language of the texts}
    +       lang: {type: string, pattern: '^[a-z]{2}$', optional: true, description: Language of the texts}
    +       brief: {type: boolean, default: false, description: Short}
    > parameter-added compatible
    < parameter-removed wire
    # a parameter is renamed
    -       limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    +       max_items: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    > parameter-renamed wire
    < parameter-renamed wire
    # a parameter is replaced by another
    -       words: {type: array, items: {type: string, maxLength: 20}, minItems: 1, maxItems: 5, description: Words}
    +       query: {type: string, maxLength: 99, description: Text}
    > parameter-removed wire, required-parameter-added wire
    < parameter-removed wire, required-parameter-added wire
    # an optional parameter becomes required
    -           from: {type: string, format: date, optional: true}
    +           from: {type: string, format: date}
    > parameter-required wire
    < parameter-optional compatible
    # a default goes, and the parameter becomes required
    -       limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    +       limit: {type: integer, minimum: 1, maximum: 50, description: Most items}
    > parameter-required wire, parameter-default-changed model
    < parameter-optional compatible, parameter-default-changed model
    # a default changes
    -       limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    +       limit: {type: integer, minimum: 1, maximum: 50, default: 20, description: Most items}
    > parameter-default-changed model
    < parameter-default-changed model
    # a default goes, and the parameter stays optional
    -       limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    +       limit: {type: integer, minimum: 1, maximum: 50, optional: true, description: Most items}
    > parameter-default-changed model
    < parameter-default-changed model
    # a type is widened from integer to number
    -       limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    +       limit: {type: number, minimum: 1, maximum: 50, default: 10, description: Most items}
    > parameter-type-widened compatible
    < parameter-type-narrowed wire
    # a type of two loses one
    -       amount: {type: [integer, string], description: How many}
    +       amount: {type: integer, description: How many}
    > parameter-type-narrowed wire
    < parameter-type-widened compatible
    # a type is another
    -       shelf: {type: string, maxLength: 9, description: Shelf}
    +       shelf: {type: integer, description: Shelf}
    > parameter-type-changed wire
    < parameter-type-changed wire
    # one of two types is exchanged
    -       amount: {type: [integer, string], description: How many}
    +       amount: {type: [integer, boolean], description: How many}
    > parameter-type-changed wire
    < parameter-type-changed wire
    # null is allowed
    -       shelf: {type: string, maxLength: 9, description: Shelf}
    +       shelf: {type: string, maxLength: 9, nullable: true, description: Shelf}
    > parameter-type-widened compatible
    < parameter-type-narrowed wire
    # a text becomes an array of texts
    -       shelf: {type: string, maxLength: 9, description: Shelf}
    +       shelf: {type: array, items: {type: string, maxLength: 9}, description: Shelf}
    > parameter-type-changed wire
    < parameter-type-changed wire
    # a value of an enumeration is added
    -       sort: {enum: [name, price, date], default: name, description: Order}
    +       sort: {enum: [name, price, date, size], default: name, description: Order}
    > parameter-value-added compatible
    < parameter-value-removed wire
    # a value of an enumeration is exchanged
    -       sort: {enum: [name, price, date], default: name, description: Order}
    +       sort: {enum: [name, price, day], default: name, description: Order}
    > parameter-value-added compatible, parameter-value-removed wire
    < parameter-value-added compatible, parameter-value-removed wire
    # an enumeration changes its order
    -       sort: {enum: [name, price, date], default: name, description: Order}
    +       sort: {enum: [date, price, name], default: name, description: Order}
    > parameter-text-changed model
    < parameter-text-changed model
    # a parameter is renamed and loses its guard
    -       callback: {type: string, maxLength: 200, guard: url, optional: true, description: Where to report}
    +       callback_url: {type: string, maxLength: 200, optional: true, description: Where to report}
    > parameter-renamed wire, guard-removed security
    # a parameter is renamed and keeps its guard
    -       callback: {type: string, maxLength: 200, guard: url, optional: true, description: Where to report}
    +       callback_url: {type: string, maxLength: 200, guard: url, optional: true, description: Where to report}
    > parameter-renamed wire
    # a word that restricts nothing is added
    -         extra: {type: object, additionalProperties: {type: string}, minProperties: 1, patternProperties: {'^x-': {type: string}}}
    +         extra: {type: object, additionalProperties: {type: string, $comment: Send it all.}, minProperties: 1, patternProperties: {'^x-': {type: string}}}
    > parameter-text-changed model
    < parameter-text-changed model
    # an enumeration becomes any text
    -       sort: {enum: [name, price, date], default: name, description: Order}
    +       sort: {type: string, default: name, description: Order}
    > parameter-value-added compatible
    < parameter-value-removed wire
    # an enumeration becomes a text that does not take all of it
    -       sort: {enum: [name, price, date], default: name, description: Order}
    +       sort: {type: string, maxLength: 4, default: name, description: Order}
    > parameter-value-added compatible, parameter-value-removed wire
    # an enumeration gets a length that refuses one of its values
    -       sort: {enum: [name, price, date], default: name, description: Order}
    +       sort: {enum: [name, price, date], maxLength: 4, default: name, description: Order}
    > parameter-value-removed wire
    < parameter-value-added compatible
    # a constant is another
    -         kind: {const: fast}
    +         kind: {const: slow}
    > parameter-value-added compatible, parameter-value-removed wire
    # a constant becomes an enumeration
    -         kind: {const: fast}
    +         kind: {enum: [fast, slow]}
    > parameter-value-added compatible
    < parameter-value-removed wire
    # a maximum is lowered
    -       limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    +       limit: {type: integer, minimum: 1, maximum: 40, default: 10, description: Most items}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # a minimum is raised
    -       limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    +       limit: {type: integer, minimum: 2, maximum: 50, default: 10, description: Most items}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # a bound is written another way
    -       limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    +       limit: {type: integer, exclusiveMinimum: 0, exclusiveMaximum: 51, default: 10, description: Most items}
    > nothing
    < nothing
    # both bounds move
    -       limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    +       limit: {type: integer, minimum: 2, maximum: 60, default: 10, description: Most items}
    > parameter-constraint-tightened wire, parameter-constraint-loosened compatible
    < parameter-constraint-tightened wire, parameter-constraint-loosened compatible
    # a maximum goes
    -       limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
    +       limit: {type: integer, minimum: 1, default: 10, description: Most items}
    > parameter-constraint-loosened compatible
    < parameter-constraint-tightened wire
    # a length is lowered
    -       shelf: {type: string, maxLength: 9, description: Shelf}
    +       shelf: {type: string, maxLength: 8, description: Shelf}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # a least length of zero is said
    -       shelf: {type: string, maxLength: 9, description: Shelf}
    +       shelf: {type: string, minLength: 0, maxLength: 9, description: Shelf}
    > nothing
    < nothing
    # a least length is said
    -       shelf: {type: string, maxLength: 9, description: Shelf}
    +       shelf: {type: string, minLength: 1, maxLength: 9, description: Shelf}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # a pattern changes
    -       lang: {type: string, pattern: '^[a-z]{2}$', optional: true, description: Language of the texts}
    +       lang: {type: string, pattern: '^[a-z]{2,3}$', optional: true, description: Language of the texts}
    > parameter-pattern-changed wire?
    < parameter-pattern-changed wire?
    # a pattern goes
    -       lang: {type: string, pattern: '^[a-z]{2}$', optional: true, description: Language of the texts}
    +       lang: {type: string, optional: true, description: Language of the texts}
    > parameter-constraint-loosened compatible
    < parameter-constraint-tightened wire
    # a format changes
    -           from: {type: string, format: date, optional: true}
    +           from: {type: string, format: date-time, optional: true}
    > parameter-format-changed wire
    < parameter-format-changed wire
    # a format goes
    -           from: {type: string, format: date, optional: true}
    +           from: {type: string, optional: true}
    > parameter-constraint-loosened compatible
    < parameter-format-changed wire
    # a step becomes a multiple of itself
    -           tax: {type: number, multipleOf: 0.5, optional: true}
    +           tax: {type: number, multipleOf: 1.5, optional: true}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # a step becomes another
    -           tax: {type: number, multipleOf: 0.5, optional: true}
    +           tax: {type: number, multipleOf: 0.2, optional: true}
    > parameter-constraint-tightened wire
    < parameter-constraint-tightened wire
    # a nested parameter is added
    -           from: {type: string, format: date, optional: true}
    +           from: {type: string, format: date, optional: true}
    +           to: {type: string, format: date, optional: true}
    > parameter-added compatible
    < parameter-removed wire
    # a nested required parameter is added
    -           from: {type: string, format: date, optional: true}
    +           from: {type: string, format: date, optional: true}
    +           to: {type: string, format: date}
    > required-parameter-added wire
    < parameter-removed wire
    # elements get a shorter length
    -       words: {type: array, items: {type: string, maxLength: 20}, minItems: 1, maxItems: 5, description: Words}
    +       words: {type: array, items: {type: string, maxLength: 10}, minItems: 1, maxItems: 5, description: Words}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # elements get another type
    -       words: {type: array, items: {type: string, maxLength: 20}, minItems: 1, maxItems: 5, description: Words}
    +       words: {type: array, items: {type: integer}, minItems: 1, maxItems: 5, description: Words}
    > parameter-type-changed wire
    < parameter-type-changed wire
    # fewer elements are taken
    -       words: {type: array, items: {type: string, maxLength: 20}, minItems: 1, maxItems: 5, description: Words}
    +       words: {type: array, items: {type: string, maxLength: 20}, minItems: 1, maxItems: 4, description: Words}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # no elements are taken, too
    -       words: {type: array, items: {type: string, maxLength: 20}, minItems: 1, maxItems: 5, description: Words}
    +       words: {type: array, items: {type: string, maxLength: 20}, maxItems: 5, description: Words}
    > parameter-constraint-loosened compatible
    < parameter-constraint-tightened wire
    # elements must differ
    -       words: {type: array, items: {type: string, maxLength: 20}, minItems: 1, maxItems: 5, description: Words}
    +       words: {type: array, items: {type: string, maxLength: 20}, uniqueItems: true, minItems: 1, maxItems: 5, description: Words}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # an element of a tuple has another type
    -         point: {type: array, prefixItems: [{type: number}, {type: number}], items: false, minItems: 2}
    +         point: {type: array, prefixItems: [{type: number}, {type: string}], items: false, minItems: 2}
    > parameter-type-changed wire
    < parameter-type-changed wire
    # a tuple takes one element more
    -         point: {type: array, prefixItems: [{type: number}, {type: number}], items: false, minItems: 2}
    +         point: {type: array, prefixItems: [{type: number}, {type: number}, {type: number}], items: false, minItems: 2}
    > parameter-type-widened compatible
    < parameter-type-narrowed wire
    # a tuple takes any further elements
    -         point: {type: array, prefixItems: [{type: number}, {type: number}], items: false, minItems: 2}
    +         point: {type: array, prefixItems: [{type: number}, {type: number}], minItems: 2}
    > parameter-type-widened compatible
    < parameter-type-narrowed wire
    # a closed object is opened
    -       required: [where]
    -       additionalProperties: false
    +       required: [where]
    > parameter-object-opened compatible
    < parameter-object-closed wire
    # further members must be of another type
    -         extra: {type: object, additionalProperties: {type: string}, minProperties: 1, patternProperties: {'^x-': {type: string}}}
    +         extra: {type: object, additionalProperties: {type: integer}, minProperties: 1, patternProperties: {'^x-': {type: string}}}
    > parameter-type-changed wire
    < parameter-type-changed wire
    # members by pattern must be of another type
    -         extra: {type: object, additionalProperties: {type: string}, minProperties: 1, patternProperties: {'^x-': {type: string}}}
    +         extra: {type: object, additionalProperties: {type: string}, minProperties: 1, patternProperties: {'^x-': {type: [string, integer]}}}
    > parameter-type-widened compatible
    < parameter-type-narrowed wire
    # more members must be there
    -         extra: {type: object, additionalProperties: {type: string}, minProperties: 1, patternProperties: {'^x-': {type: string}}}
    +         extra: {type: object, additionalProperties: {type: string}, minProperties: 2, patternProperties: {'^x-': {type: string}}}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # an alternative is added
    -         where: {anyOf: [{type: string}, {type: integer}]}
    +         where: {anyOf: [{type: string}, {type: integer}, {type: boolean}]}
    > parameter-choice-widened compatible
    < parameter-choice-narrowed wire
    # alternatives change their order
    -         where: {anyOf: [{type: string}, {type: integer}]}
    +         where: {anyOf: [{type: integer}, {type: string}]}
    > nothing
    < nothing
    # alternatives are written as a list of types
    -         where: {anyOf: [{type: string}, {type: integer}]}
    +         where: {type: [string, integer]}
    > nothing
    < nothing
    # an alternative is narrowed
    -         where: {anyOf: [{type: string}, {type: integer}]}
    +         where: {anyOf: [{type: string, maxLength: 5}, {type: integer}]}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # an exclusive alternative is added
    -         which: {oneOf: [{type: object, properties: {kind: {const: a}}, required: [kind]}, {type: object, properties: {kind: {const: b}}, required: [kind]}]}
    +         which: {oneOf: [{type: object, properties: {kind: {const: a}}, required: [kind]}, {type: object, properties: {kind: {const: b}}, required: [kind]}, {type: object, properties: {kind: {const: c}}, required: [kind]}]}
    > parameter-choice-widened compatible
    < parameter-choice-narrowed wire
    # exclusive alternatives that can meet are compared as unknown
    -         which: {oneOf: [{type: object, properties: {kind: {const: a}}, required: [kind]}, {type: object, properties: {kind: {const: b}}, required: [kind]}]}
    +         which: {oneOf: [{type: object, properties: {kind: {const: a}}, required: [kind]}, {type: object}]}
    > parameter-choice-narrowed wire?
    < parameter-choice-narrowed wire?
    # a condition is added
    -         all: {allOf: [{type: string}, {maxLength: 9}]}
    +         all: {allOf: [{type: string}, {maxLength: 9}, {minLength: 2}]}
    > parameter-choice-narrowed wire
    < parameter-choice-widened compatible
    # a condition is tightened
    -         all: {allOf: [{type: string}, {maxLength: 9}]}
    +         all: {allOf: [{type: string}, {maxLength: 8}]}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # more is excluded
    -         none: {not: {type: "null"}}
    +         none: {not: {type: ["null", boolean]}}
    > parameter-choice-narrowed wire
    < parameter-choice-widened compatible
    # a recursive type takes less
    -         Node: {type: object, properties: {next: {$ref: '#/$defs/Node'}, value: {type: string, maxLength: 10}}, required: [value], additionalProperties: false}
    +         Node: {type: object, properties: {next: {$ref: '#/$defs/Node'}, value: {type: string, maxLength: 9}}, required: [value], additionalProperties: false}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # a recursive type gets an optional member
    -         Node: {type: object, properties: {next: {$ref: '#/$defs/Node'}, value: {type: string, maxLength: 10}}, required: [value], additionalProperties: false}
    +         Node: {type: object, properties: {next: {$ref: '#/$defs/Node'}, last: {$ref: '#/$defs/Node'}, value: {type: string, maxLength: 10}}, required: [value], additionalProperties: false}
    > parameter-added compatible
    < parameter-removed wire
    # a condition that cannot be compared
    -         kind: {const: fast}
    -         extra
    +         kind: {const: fast}
    +         cond: {type: string, if: {minLength: 3}, then: {maxLength: 5}}
    +         extra
    > parameter-added compatible
    < parameter-removed wire
    # a parameter is described otherwise
    -       words: {type: array, items: {type: string, maxLength: 20}, minItems: 1, maxItems: 5, description: Words}
    +       words: {type: array, items: {type: string, maxLength: 20}, minItems: 1, maxItems: 5, description: Words to look for}
    > parameter-text-changed model
    < parameter-text-changed model
    # a parameter gets examples
    -       shelf: {type: string, maxLength: 9, description: Shelf}
    +       shelf: {type: string, maxLength: 9, examples: [A7], description: Shelf}
    > parameter-text-changed model
    < parameter-text-changed model
    # a parameter gets a header
    -       shelf: {type: string, maxLength: 9, description: Shelf}
    +       shelf: {type: string, maxLength: 9, x-mcp-header: Shelf, description: Shelf}
    > parameter-header-changed wire
    < parameter-header-changed wire
    # a field is added
    -       note: {type: string, optional: true}
    +       note: {type: string, optional: true}
    +       size: integer
    > result-field-added compatible
    < result-field-removed wire
    # an optional field is added
    -       note: {type: string, optional: true}
    +       note: {type: string, optional: true}
    +       size: {type: integer, optional: true}
    > result-field-added compatible
    < result-field-removed wire?
    # a field is renamed
    -       label: {type: string, maxLength: 80}
    +       item_label: {type: string, maxLength: 80}
    > result-field-renamed wire
    < result-field-renamed wire
    # a field becomes optional
    -       price: {type: number, minimum: 0}
    +       price: {type: number, minimum: 0, optional: true}
    > result-field-optional wire
    < result-field-required compatible
    # a field may be null
    -       price: {type: number, minimum: 0}
    +       price: {type: number, minimum: 0, nullable: true}
    > result-type-widened wire
    < result-type-narrowed compatible
    # a field has another type
    -       price: {type: number, minimum: 0}
    +       price: {type: string}
    > result-type-changed wire
    < result-type-changed wire
    # a number of an answer is whole
    -       price: {type: number, minimum: 0}
    +       price: {type: integer, minimum: 0}
    > result-type-narrowed compatible
    < result-type-widened wire
    # an answer has a further value
    -       state: {enum: [new, sold]}
    +       state: {enum: [new, sold, lost]}
    > result-value-added wire
    < result-value-removed compatible
    # an answer may be longer
    -       label: {type: string, maxLength: 80}
    +       label: {type: string, maxLength: 90}
    > result-constraint-loosened wire
    < result-constraint-tightened compatible
    # a number of an answer may be negative
    -       price: {type: number, minimum: 0}
    +       price: {type: number}
    > result-constraint-loosened wire
    < result-constraint-tightened compatible
    # a text of an answer has a format
    -       id: string
    -       label: {type: string, maxLength: 80}
    +       id: {type: string, format: uuid}
    +       label: {type: string, maxLength: 80}
    > result-constraint-tightened compatible
    < result-format-changed wire
    # a text of an answer has a pattern
    -       id: string
    -       label: {type: string, maxLength: 80}
    +       id: {type: string, pattern: '^[0-9]+$'}
    +       label: {type: string, maxLength: 80}
    > result-constraint-tightened compatible
    < result-constraint-loosened wire
    # a raw answer is closed
    -         mode: {type: [string, "null"]}
    -       required: [rows]
    +         mode: {type: [string, "null"]}
    +       additionalProperties: false
    +       required: [rows]
    > result-object-closed compatible
    < result-object-opened wire
    # a raw answer loses a type
    -         mode: {type: [string, "null"]}
    +         mode: {type: string}
    > result-type-narrowed compatible
    < result-type-widened wire
    # elements of an answer get a field
    -     returns: {type: array, items: {properties: {id: string, label: string}}}
    +     returns: {type: array, items: {properties: {id: string, label: string, rank: integer}}}
    > result-field-added compatible
    < result-field-removed wire
    # an answer is an object and no array
    -     returns: {type: array, items: {properties: {id: string, label: string}}}
    +     returns: {properties: {id: string, label: string}}
    > result-type-changed wire
    < result-type-changed wire
    # an answer is described otherwise
    -       label: {type: string, maxLength: 80}
    +       label: {type: string, maxLength: 80, description: What it is called}
    > result-text-changed model
    < result-text-changed model
    # an answer is no longer described
    -     returns: {properties: {order: string}}
    -     errors
    +     errors
    > result-removed wire
    < result-added compatible
    # content blocks take the place of a result
    -     returns: {properties: {order: string}}
    +     returns: content
    > result-kind-changed wire
    < result-kind-changed wire
    # an internal field is published
    -       cost: {type: number, internal: true}
    +       cost: {type: number}
    > internal-field-published security
    < result-field-removed wire
    # an internal field goes
    -       cost: {type: number, internal: true}
    +
    > nothing
    < nothing
    """#
}
