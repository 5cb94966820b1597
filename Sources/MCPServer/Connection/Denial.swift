// Requests that are refused before they are calls: of a tool that there is not, with a state that was not given out for
// them, a subscription to what the caller may not read. Whoever tries doors leaves a trace: one line for each request,
// as a call that is denied has one.

import MCPCore

/// Why a request was refused, as its record has it. The answer may say less.
struct Denial: Sendable {
  let reason: ReservedError
  /// The reason in words, none of which is the client's.
  let detail: String
  /// What the caller may not read; `nil`: the request's parameters say what it is about.
  var resource: ResourceEntry?
}

extension RPCError {
  /// The same error of a request that is to be recorded as denied.
  func denied(_ reason: ReservedError, _ detail: String, _ resource: ResourceEntry? = nil) -> RPCError {
    var error = self
    error.denial = Denial(reason: reason, detail: detail, resource: resource)
    return error
  }
}

extension Denial {
  /// A resource that the caller may not read, and so may not watch.
  init(watching resource: ResourceEntry, _ caller: Caller) {
    let missing = resource.definition.access.permissions.filter { !caller.permissions.contains($0) }
    self.init(
      reason: .permissionDenied, detail: "missing: \(missing.joined(separator: ", "))", resource: resource)
  }
}

extension Services {
  /// Records and counts a request that was refused.
  func record(_ denial: Denial, _ method: Method, _ params: JSONView?, _ id: RequestID, from origin: Origin) {
    let reason = denial.reason.rawValue
    metrics.denial(reason)
    guard let audit else { return }
    let isWritten = audit.write { record in
      record.method = "\(method.name)"
      fill(&record, origin, id)
      fill(&record, denial, method, params)
      record.verdict = .denied
      record.reason = reason
      record.detail = denial.detail
      record.outcome = .denied
      record.errorCode = reason
    }
    metrics.add(to: isWritten ? .auditRecords : .auditFailures)
  }

  /// What the request was about: by its name in the spec where there is such a thing, else by the client's word for it.
  private func fill(_ record: inout AuditRecord, _ denial: Denial, _ method: Method, _ params: JSONView?) {
    let name = params?["name"]?.string ?? ""
    switch method {
    case .toolsCall:
      record.kind = .tool
      record.name = catalog.tool(name)?.definition.name ?? shownName(name)
    case .promptsGet:
      record.kind = .prompt
      record.name = catalog.prompt(name)?.definition.name ?? shownName(name)
    default:
      let resource = denial.resource ?? params?["uri"].flatMap { catalog.reading($0.string)?.entry }
      record.kind = resource == nil ? nil : .resource
      record.name = resource?.definition.name
      record.uriTemplate = resource?.definition.uri
    }
  }

  private func shownName(_ name: String) -> String { policy.shown(String(name.prefix(128))) }
}
