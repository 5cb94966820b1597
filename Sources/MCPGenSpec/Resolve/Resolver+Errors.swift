// Declared errors: texts linked to their parameters, and the one parameter that fills `retryAfterSeconds`.

extension Resolver {
  mutating func resolveError(_ named: Named<ErrorSpec>) -> DeclaredError? {
    let error = named.value
    let parameters = properties(error.params)
    for parameter in error.params { checkValues(of: parameter.value) }
    let scope = PlaceholderScope(parameters: parameters, data: nil, hides: .parameters)
    let suggestion = template(error.suggestion, scope)
    guard let message = template(error.message, scope) else { return nil }
    let retryAfter = parameters.first { parameter in
      if case .duration = resolved(parameter.type).shape { parameter.name.value == "retry_after" } else { false }
    }
    return DeclaredError(
      name: named.name, parameters: parameters, message: message, suggestion: suggestion,
      retryable: error.retryable?.value ?? false, retryAfter: retryAfter?.name.value)
  }
}
