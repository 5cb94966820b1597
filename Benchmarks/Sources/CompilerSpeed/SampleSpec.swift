// Specs of any size, made in memory: ordinary tools with parameters, constraints, named types, results, an error and an
// example each, so that the time per tool is that of a tool a person would write.

/// Makes specs for measurements.
enum SampleSpec {
  /// A spec of this many tools; there is one named type for each ten of them.
  static func text(tools count: Int) -> String {
    var text = head
    for number in 0..<max(1, count / 10) { text += type(number) }
    text += errors + "tools:\n"
    for number in 0..<count { text += tool(number) }
    return text
  }

  private static let head = """
    mcpgen: 1
    server:
      name: sample
      version: 1.0.0
      description: Back office of a company, for measurements.
      transports: {stdio: {}}
    types:
      Key: {type: string, pattern: '^[A-Z]{2}-[0-9]{4}$', description: Number of a record}

    """

  private static let errors = """
    errors:
      record_missing:
        params: {key: Key}
        message: No record has the number {{key}}.
        suggestion: Look the number up by name first.
        retryable: false

    """

  private static func type(_ number: Int) -> String {
    """
      Record\(number):
        description: One record of the kind \(number).
        properties:
          key: Key
          name: string
          state: {enum: [open, closed, waiting]}
          amount: {type: number, minimum: 0, description: Total in euros}
          note: {type: string, optional: true}

    """
  }

  private static func tool(_ number: Int) -> String {
    """
      update_record_\(number):
        title: Update record \(number)
        description: Change one record of the kind \(number / 10). Returns the record as it is then.
        useWhen: the user wants to correct record number \(number)
        risk: write
        public: true
        params:
          key: {type: Key, description: Number of the record}
          name: {type: string, minLength: 1, maxLength: 80, description: Name of the customer}
          state: {enum: [open, closed, waiting], default: open, description: State of the record}
          amount: {type: number, minimum: 0, optional: true, description: Total of record \(number)}
          labels: {type: array, items: {type: string, maxLength: 30}, maxItems: 8, optional: true, description: Labels}
        returns: Record\(number / 10)
        errors: [record_missing]
        examples: [{says: Rename record \(number)., args: {key: AB-1234, name: Miller}}]

    """
  }
}
