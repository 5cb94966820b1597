// Changes of everything beside schemas: the server, who may call, texts, risk, resources, prompts, errors, flows.

extension ChangeTable {
  /// Changes of everything beside schemas.
  static let ofPolicy = #"""
    # the server has another name
    -   name: shop
    -   title: Shop
    +   name: store
    +   title: Shop
    > server-renamed wire
    < server-renamed wire
    # the server has another title
    -   title: Shop
    +   title: The Shop
    > server-text-changed model
    # the server is described otherwise
    -   description: The shop.
    +   description: A shop.
    > server-text-changed model
    # the model is told something else
    -   instructions: Look before you buy.
    +   instructions: Buy before you look.
    > instructions-changed model
    # tenants are required
    -   tenancy: optional
    +   tenancy: required
    > tenancy-tightened wire
    < tenancy-loosened security
    # tenants are not looked at
    -   tenancy: optional
    +   tenancy: none
    > tenancy-loosened security
    < tenancy-tightened wire
    # a transport goes
    -   transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example]}}
    +   transports: {http: {port: 8080, allowedOrigins: [https://a.example]}}
    > transport-removed wire
    < transport-added security
    # a port changes
    -   transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example]}}
    +   transports: {stdio: {}, http: {port: 8081, allowedOrigins: [https://a.example]}}
    > transport-changed wire
    # the transport that is started is another one
    -   transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example]}}
    +   transports: {http: {port: 8080, allowedOrigins: [https://a.example]}, stdio: {}}
    > transport-changed wire
    < transport-changed wire
    # what the runtime would say is said
    -   transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example]}}
    +   transports: {stdio: {}, http: {port: 8080, host: 127.0.0.1, path: /mcp, allowedOrigins: [https://a.example]}}
    > nothing
    # the server listens to other machines
    -   transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example]}}
    +   transports: {stdio: {}, http: {port: 8080, host: 0.0.0.0, allowedOrigins: [https://a.example]}}
    > transport-changed wire
    < transport-changed wire
    # other credentials decide first
    -   - bearer: {issuer: https://issuer.example, audience: shop, claims: {user: sub, tenant: tid}}
    -   - stdio: {user: local, tenant: home}
    +   - stdio: {user: local, tenant: home}
    +   - bearer: {issuer: https://issuer.example, audience: shop, claims: {user: sub, tenant: tid}}
    > auth-changed wire
    < auth-changed wire
    # an origin is added
    -   transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example]}}
    +   transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example, https://b.example]}}
    > origin-added security
    < origin-removed wire
    # the older transport is served
    -   transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example]}}
    +   transports: {stdio: {}, http: {port: 8080, legacySSE: true, allowedOrigins: [https://a.example]}}
    > transport-added security
    < transport-removed wire
    # TLS is spoken
    -   transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example]}}
    +   transports: {stdio: {}, http: {port: 8080, tls: {certificate: a.pem, key: b.pem}, allowedOrigins: [https://a.example]}}
    > transport-changed wire
    < tls-removed wire
    # a variable is added
    -   SHOP_URL: {format: uri, description: Where the shop is}
    +   SHOP_URL: {format: uri, description: Where the shop is}
    +   SHOP_KEY: {secret: true, description: Key}
    > variable-added wire
    < variable-removed compatible
    # a variable with a default is added
    -   SHOP_URL: {format: uri, description: Where the shop is}
    +   SHOP_URL: {format: uri, description: Where the shop is}
    +   SHOP_LANG: {default: en, description: Language}
    > variable-added compatible
    # a variable may be missing
    -   SHOP_URL: {format: uri, description: Where the shop is}
    +   SHOP_URL: {format: uri, optional: true, description: Where the shop is}
    > variable-changed compatible
    < variable-changed wire
    # another way to authenticate
    -   - stdio: {user: local, tenant: home}
    +   - stdio: {user: local, tenant: home}
    +   - signature: {keys: {batch: {secret: "${KEY:?}", user: batch}}}
    > auth-added security
    < auth-removed wire
    # another issuer
    -   - bearer: {issuer: https://issuer.example, audience: shop, claims: {user: sub, tenant: tid}}
    +   - bearer: {issuer: https://other.example, audience: shop, claims: {user: sub, tenant: tid}}
    > auth-changed wire
    # another audience
    -   - bearer: {issuer: https://issuer.example, audience: shop, claims: {user: sub, tenant: tid}}
    +   - bearer: {issuer: https://issuer.example, audience: store, claims: {user: sub, tenant: tid}}
    > auth-changed wire
    # a user has another role
    - users: {local: [clerk]}
    + users: {local: [clerk, owner]}
    > user-role-added security
    < user-role-removed wire
    # a role can do more
    -   clerk: [read, write]
    +   clerk: [read, write, admin]
    > role-permission-added security
    < role-permission-removed wire
    # a role is added
    -   owner: [read, write, admin]
    +   owner: [read, write, admin]
    +   guest: [read]
    > role-added security
    < role-removed wire
    # a limit is tightened
    - limits: [100/min per caller, "10/min per caller, tool on risk write"]
    + limits: [90/min per caller, "10/min per caller, tool on risk write"]
    > limit-tightened wire
    < limit-loosened security
    # a limit goes
    - limits: [100/min per caller, "10/min per caller, tool on risk write"]
    + limits: [100/min per caller]
    > limit-removed security
    < limit-added wire
    # state moves
    - state: memory
    + state: {redis: "${REDIS_URL:?}"}
    > state-changed compatible
    # calls are recorded
    - state: memory
    + state: memory
    + observe: {audit: {sink: calls.log, durable: true}}
    > audit-strengthened compatible
    < audit-weakened security
    # personal data of another kind is looked for
    - state: memory
    + state: memory
    + pii: {patterns: {employee: 'E-[0-9]{6}'}}
    > personal-data-extended model
    < personal-data-weakened security
    # a tool is added
    -   buy_item:
    +   count_items: {description: Count the items of the shop., risk: read, permissions: [read], params: {}, returns: {properties: {count: integer}}}
    +   buy_item:
    > tool-added compatible
    < tool-removed wire
    # a public tool is added
    -   buy_item:
    +   count_items: {description: Count the items of the shop., risk: read, public: true, params: {}, returns: {properties: {count: integer}}}
    +   buy_item:
    > public-tool-added security
    < tool-removed wire
    # a tool is renamed
    -   get_item:
    +   fetch_item:
    > tool-renamed wire
    < tool-renamed wire
    # a tool is described otherwise
    -     description: Buy one item of the shop.
    +     description: Order one item of the shop.
    > description-changed model
    # a tool is for something else
    -     useWhen: the user asks about one item
    +     useWhen: the user asks about an item by its id
    > description-changed model
    # a tool has another title
    -     title: Get item
    +     title: Look at an item
    > title-changed model
    # a tool has other examples
    -     examples: [{says: What is item 7?, args: {id: "7"}}]
    +     examples: [{says: What is item 8?, args: {id: "8"}}]
    > examples-changed model
    # a tool reaches out into the world
    -     openWorld: false
    +     openWorld: true
    > hint-tightened model
    < hint-loosened security
    # a tool may be repeated
    -     idempotent: true
    +     idempotent: false
    > hint-tightened model
    < hint-loosened security
    # a tool may no longer be repeated by a key
    -     idempotent: byKey
    -     permissions: [write]
    +     idempotent: true
    +     permissions: [write]
    > replay-removed wire, parameter-removed wire
    < replay-added compatible, parameter-added compatible
    # the risk is lowered
    -     description: Run a query that the shop's own tools have no name for.
    -     risk: admin
    +     description: Run a query that the shop's own tools have no name for.
    +     risk: read
    > risk-lowered security, confirmation-removed security, hint-loosened security
    < risk-raised wire, confirmation-added wire, hint-tightened model
    # the risk is raised from delete to admin
    -     description: Move one item to another shelf.
    -     risk: write
    +     description: Move one item to another shelf.
    +     risk: admin
    > risk-raised wire, confirmation-added wire, limit-removed security
    < risk-lowered security, confirmation-removed security, limit-added wire
    # the risk is raised from write to delete
    -     description: Move one item to another shelf.
    -     risk: write
    +     description: Move one item to another shelf.
    +     risk: delete
    > risk-raised model, confirmation-added wire, limit-removed security
    < risk-lowered security, confirmation-removed security, limit-added wire
    # a human is no longer asked
    -     confirm: Buy {{id}}?
    +
    > confirmation-removed security
    < confirmation-added wire
    # a human is asked in other words
    -     confirm: Buy {{id}}?
    +     confirm: Really buy {{id}}?
    > confirmation-changed security
    < confirmation-changed security
    # a permission is added
    -     openWorld: false
    -     idempotent: byKey
    -     permissions: [write]
    +     openWorld: false
    +     idempotent: byKey
    +     permissions: [write, admin]
    > permission-added wire
    < permission-removed security
    # a tool becomes public
    -     permissions: [read]
    -     reads: [items]
    +     public: true
    +     reads: [items]
    > made-public security, permission-removed security
    < no-longer-public wire, permission-added wire
    # a tool is hidden
    -     reads: [items]
    -     tags: [catalog]
    +     hidden: true
    +     reads: [items]
    +     tags: [catalog]
    > made-hidden model
    < no-longer-hidden security
    # a data class is added
    -     reads: [items]
    -     tags: [catalog]
    +     reads: [items, buyers]
    +     tags: [catalog]
    > data-class-added compatible
    < data-class-removed security
    # a tag goes
    -     tags: [catalog]
    -     params
    +     params
    > tag-removed security
    < tag-added compatible
    # a timeout is shortened
    -     timeout: 20s
    +     timeout: 10s
    > timeout-shortened wire
    < timeout-lengthened compatible
    # a result may be larger
    -     maxResultBytes: 4096
    +     maxResultBytes: 8192
    > result-size-raised compatible
    < result-size-lowered wire
    # a guard goes
    -       callback: {type: string, maxLength: 200, guard: url, optional: true, description: Where to report}
    +       callback: {type: string, maxLength: 200, optional: true, description: Where to report}
    > guard-removed security
    < guard-added wire
    # a guard is another
    -       callback: {type: string, maxLength: 200, guard: url, optional: true, description: Where to report}
    +       callback: {type: string, maxLength: 200, guard: {path: /data}, optional: true, description: Where to report}
    > guard-changed wire
    # an argument is personal data
    -       shelf: {type: string, maxLength: 9, description: Shelf}
    +       shelf: {type: string, maxLength: 9, pii: phone, description: Shelf}
    > personal-argument-added compatible
    < personal-argument-removed security
    # a field is no longer personal data
    -       note: {type: string, optional: true}
    -       buyer
    +       note: {type: string, pii: phone, optional: true}
    +       buyer
    > personal-field-added wire
    < personal-field-removed security
    # personal data is no longer sent
    -     expose: [buyer]
    +
    > exposed-field-removed wire
    < exposed-field-added security
    # texts are no longer marked
    -     untrusted: [label]
    +
    > untrusted-removed security, instructions-changed model
    < untrusted-added model, instructions-changed model
    # a handler checks
    -     confirm: Buy {{id}}?
    +     confirm: Buy {{id}}?
    +     check: true
    > check-added wire
    < check-removed security
    # calls no longer stop after failures
    -     circuitBreaker: {failures: 5, within: 1m, openFor: 30s}
    +
    > circuit-breaker-removed compatible
    < circuit-breaker-added wire
    # calls stop after fewer failures
    -     circuitBreaker: {failures: 5, within: 1m, openFor: 30s}
    +     circuitBreaker: {failures: 3, within: 1m, openFor: 30s}
    > circuit-breaker-changed wire?
    # calls must run as tasks
    -     taskSupport: optional
    +     taskSupport: required
    > task-tightened wire
    < task-loosened compatible
    # calls no longer run as tasks
    -     taskSupport: optional
    +
    > task-tightened wire
    < task-loosened compatible
    # a tool is listed later
    -     title: Get item
    +     title: Get item
    +     offered: byHandler
    > offer-tightened wire
    < offer-loosened compatible
    # a tool may answer with another error
    -     returns: {properties: {order: string}}
    -     errors: [item_missing]
    +     returns: {properties: {order: string}}
    +     errors: [item_missing, shop_full]
    > tool-error-added model
    < tool-error-removed compatible
    # a version is removed
    -         v1: {withoutParams: [note], deprecated: {since: 1.2.0, sunset: 2027-06-30, atSunset: warn}}
    +         v0: {withoutParams: [note, shelf]}
    +         v1: {withoutParams: [note], deprecated: {since: 1.2.0, sunset: 2027-06-30, atSunset: warn}}
    > version-added compatible, parameter-removed wire, deprecation-removed model
    # a version ends earlier
    -         v1: {withoutParams: [note], deprecated: {since: 1.2.0, sunset: 2027-06-30, atSunset: warn}}
    +         v1: {withoutParams: [note], deprecated: {since: 1.2.0, sunset: 2027-03-31, atSunset: warn}}
    > sunset-earlier wire
    < sunset-later compatible
    # a version is refused at its end
    -         v1: {withoutParams: [note], deprecated: {since: 1.2.0, sunset: 2027-06-30, atSunset: warn}}
    +         v1: {withoutParams: [note], deprecated: {since: 1.2.0, sunset: 2027-06-30, atSunset: refuse}}
    > sunset-earlier wire
    < sunset-later compatible
    # a version is no longer deprecated
    -         v1: {withoutParams: [note], deprecated: {since: 1.2.0, sunset: 2027-06-30, atSunset: warn}}
    +         v1: {withoutParams: [note]}
    > deprecation-removed model
    < version-deprecated model
    # a resource has another URI
    -     uri: items://{id}
    +     uri: goods://{id}
    > resource-uri-changed wire
    # a resource has another name
    -   stock:
    -     uri: shop://stock
    +   inventory:
    +     uri: shop://stock
    > resource-renamed model
    # a resource is removed
    -   about: {uri: "shop://about", description: About us., mimeType: text/plain, text: We sell., public: true}
    +
    > resource-removed wire
    < public-tool-added security
    # a resource has another media type
    -     mimeType: text/markdown
    +     mimeType: text/plain
    > resource-media-type-changed wire
    # a resource is described otherwise
    -     description: The stock.
    +     description: What is there.
    > description-changed model
    # a text says something else
    -   about: {uri: "shop://about", description: About us., mimeType: text/plain, text: We sell., public: true}
    +   about: {uri: "shop://about", description: About us., mimeType: text/plain, text: We buy., public: true}
    > resource-text-changed model
    # instances are no longer listed
    -     list: handler
    +
    > resource-unlisted wire
    < resource-listed compatible
    # changes can no longer be watched
    -     subscribe: true
    +
    > subscription-removed wire
    < subscription-added compatible
    # a variable of a template is shorter
    -     params: {id: {type: string, maxLength: 40}}
    +     params: {id: {type: string, maxLength: 30}}
    > parameter-constraint-tightened wire
    < parameter-constraint-loosened compatible
    # the content of a resource has another field
    -     returns: {properties: {count: integer}}
    +     returns: {properties: {count: integer, worth: number}}
    > result-field-added compatible
    < result-field-removed wire
    # a resource needs another permission
    -     returns: {properties: {count: integer}}
    -     permissions: [read]
    +     returns: {properties: {count: integer}}
    +     permissions: [read, write]
    > permission-added wire
    < permission-removed security
    # a prompt is renamed
    -   sum_up:
    +   summary:
    > prompt-renamed wire
    # a prompt is described otherwise
    -     description: Sum up an item.
    +     description: Sum up one item.
    > description-changed model
    # an argument of a prompt is added
    -     params: {id: {type: string, description: Id}, style: {type: string, optional: true, description: Style}}
    +     params: {id: {type: string, description: Id}, style: {type: string, optional: true, description: Style}, size: {type: integer, description: Size}}
    > required-parameter-added wire
    < parameter-removed wire
    # a prompt says something else
    -       - assistant: I will.
    +       - assistant: I shall.
    > prompt-messages-changed model
    # an error may be tried again
    -     suggestion: Search for it first.
    -     retryable: false
    +     suggestion: Search for it first.
    +     retryable: true
    > error-retry-changed model
    # an error says something else
    -     message: The shop is full.
    +     message: The shop is closed.
    > error-text-changed model
    # an error is added
    -   shop_full:
    +   closed: {message: The shop is closed., retryable: false}
    +   shop_full:
    > error-added compatible
    < error-removed compatible
    # a flow is only reported
    -   drain: {steps: [{reads: items}, {risk: write}], order: given, within: {time: 5m}, action: confirm, severity: high}
    +   drain: {steps: [{reads: items}, {risk: write}], order: given, within: {time: 5m}, action: flag, severity: high}
    > flow-weakened security
    < flow-strengthened wire
    # a flow has another time
    -   drain: {steps: [{reads: items}, {risk: write}], order: given, within: {time: 5m}, action: confirm, severity: high}
    +   drain: {steps: [{reads: items}, {risk: write}], order: given, within: {time: 9m}, action: confirm, severity: high}
    > flow-changed wire
    # a flow is added
    -   drain: {steps: [{reads: items}, {risk: write}], order: given, within: {time: 5m}, action: confirm, severity: high}
    +   drain: {steps: [{reads: items}, {risk: write}], order: given, within: {time: 5m}, action: confirm, severity: high}
    +   many: {calls: 10, within: {time: 30s}, action: block}
    > flow-added wire
    < flow-removed security
    """#
}
