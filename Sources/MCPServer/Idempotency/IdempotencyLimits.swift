// How much is kept of calls that were made under keys. A key that is forgotten early is a call that may be made twice,
// so the bounds are wide, and those of one caller are a small part of all.

/// How much is kept.
struct IdempotencyLimits: Sendable {
  /// How many keys, of all callers and of one.
  var keys = 100_000
  var keysPerCaller = 1_000
  /// How many bytes of answers, of all callers and of one.
  var bytes = 64 << 20
  var bytesPerCaller = 8 << 20
  /// How long a key is bound to its call.
  var lifetime: Duration = .seconds(86_400)
}
