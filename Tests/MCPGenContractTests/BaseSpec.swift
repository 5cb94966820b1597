// The spec that the tests of single changes edit: small, and with every part that can change.

/// A spec with something of everything.
enum BaseSpec {
  /// Its text. Lines are edited by their text, so each one that a test names is there once.
  static let text = """
    mcpgen: 1
    server:
      name: shop
      title: Shop
      version: 1.4.2
      description: The shop.
      instructions: Look before you buy.
      tenancy: optional
      transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example]}}
    env:
      SHOP_URL: {format: uri, description: Where the shop is}
    auth:
      - bearer: {issuer: https://issuer.example, audience: shop, claims: {user: sub, tenant: tid}}
      - stdio: {user: local, tenant: home}
    users: {local: [clerk]}
    roles:
      clerk: [read, write]
      owner: [read, write, admin]
    limits: [100/min per caller, "10/min per caller, tool on risk write"]
    defaults: {timeout: 5s, maxResultBytes: 65536}
    types:
      Item:
        properties:
          id: string
          label: {type: string, maxLength: 80}
          state: {enum: [new, sold]}
          price: {type: number, minimum: 0}
          note: {type: string, optional: true}
          buyer: {type: string, pii: email, optional: true}
          cost: {type: number, internal: true}
    errors:
      item_missing:
        params: {id: string}
        message: No item {{id}}.
        suggestion: Search for it first.
        retryable: false
      shop_full:
        message: The shop is full.
        retryable: true
    tools:
      get_item:
        title: Get item
        description: Fetch one item of the shop by its id.
        useWhen: the user asks about one item
        risk: read
        permissions: [read]
        reads: [items]
        tags: [catalog]
        params:
          id: {type: string, maxLength: 40, description: Id of the item}
          lang: {type: string, pattern: '^[a-z]{2}$', optional: true, description: Language of the texts}
        returns: Item
        expose: [buyer]
        errors: [item_missing, shop_full]
        examples: [{says: What is item 7?, args: {id: "7"}}]
      search_items:
        description: Search the items of the shop by words.
        risk: read
        public: true
        untrusted: [label]
        params:
          words: {type: array, items: {type: string, maxLength: 20}, minItems: 1, maxItems: 5, description: Words}
          sort: {enum: [name, price, date], default: name, description: Order}
          limit: {type: integer, minimum: 1, maximum: 50, default: 10, description: Most items}
          filter:
            properties:
              from: {type: string, format: date, optional: true}
              tax: {type: number, multipleOf: 0.5, optional: true}
            optional: true
            description: Conditions
        returns: {type: array, items: {properties: {id: string, label: string}}}
      buy_item:
        description: Buy one item of the shop.
        risk: write
        openWorld: false
        idempotent: byKey
        permissions: [write]
        timeout: 20s
        maxResultBytes: 4096
        confirm: Buy {{id}}?
        circuitBreaker: {failures: 5, within: 1m, openFor: 30s}
        params:
          id: {type: string, maxLength: 40, description: Id of the item}
          callback: {type: string, maxLength: 200, guard: url, optional: true, description: Where to report}
          amount: {type: [integer, string], description: How many}
        returns: {properties: {order: string}}
        errors: [item_missing]
      raw_query:
        description: Run a query that the shop's own tools have no name for.
        risk: admin
        permissions: [admin]
        inputSchema:
          type: object
          properties:
            where: {anyOf: [{type: string}, {type: integer}]}
            which: {oneOf: [{type: object, properties: {kind: {const: a}}, required: [kind]}, {type: object, properties: {kind: {const: b}}, required: [kind]}]}
            point: {type: array, prefixItems: [{type: number}, {type: number}], items: false, minItems: 2}
            node: {$ref: '#/$defs/Node'}
            kind: {const: fast}
            extra: {type: object, additionalProperties: {type: string}, minProperties: 1, patternProperties: {'^x-': {type: string}}}
            all: {allOf: [{type: string}, {maxLength: 9}]}
            none: {not: {type: "null"}}
          required: [where]
          additionalProperties: false
          $defs:
            Node: {type: object, properties: {next: {$ref: '#/$defs/Node'}, value: {type: string, maxLength: 10}}, required: [value], additionalProperties: false}
        outputSchema:
          type: object
          properties:
            rows: {type: array, items: {type: object}}
            mode: {type: [string, "null"]}
          required: [rows]
      move_item:
        description: Move one item to another shelf.
        risk: write
        idempotent: true
        permissions: [write]
        taskSupport: optional
        params:
          id: {type: string, maxLength: 40, description: Id of the item}
          shelf: {type: string, maxLength: 9, description: Shelf}
          note: {type: string, maxLength: 99, optional: true, description: Why}
        returns: {properties: {id: string}}
        versions:
          style: suffix
          current: v2
          older:
            v1: {withoutParams: [note], deprecated: {since: 1.2.0, sunset: 2027-06-30, atSunset: warn}}
    resources:
      item:
        uri: items://{id}
        title: Item
        description: One item.
        mimeType: text/markdown
        params: {id: {type: string, maxLength: 40}}
        list: handler
        subscribe: true
        permissions: [read]
      stock:
        uri: shop://stock
        description: The stock.
        returns: {properties: {count: integer}}
        permissions: [read]
      about: {uri: "shop://about", description: About us., mimeType: text/plain, text: We sell., public: true}
    prompts:
      sum_up:
        description: Sum up an item.
        params: {id: {type: string, description: Id}, style: {type: string, optional: true, description: Style}}
        permissions: [read]
        messages:
          - user: Sum up item {{id}}.
          - assistant: I will.
    flows:
      drain: {steps: [{reads: items}, {risk: write}], order: given, within: {time: 5m}, action: confirm, severity: high}
    state: memory

    """
}
