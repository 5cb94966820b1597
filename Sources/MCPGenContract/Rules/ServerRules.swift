// Why changes of what holds for a whole server matter, and how to do without them.

import MCPGenSpec

extension ChangeRule {
  /// About the server, who may call it, and its own version.
  static let ofServers: [ChangeRule] = [
    .init(
      .serverRenamed, [.wire],
      why:
        "Clients and guidance such as `server/tool` know a server by its name; approvals that were given to the old name do not hold for the new one.",
      remedy: "Keep the name; `title` is the name for people and may change."),
    .init(
      .serverTextChanged, [.model],
      why: "Models and people choose among servers by them.",
      remedy: "Nothing breaks; look whether the text still says what the old one promised."),
    .init(
      .instructionsChanged, [.model],
      why: "Every session begins with them, so a model may act differently everywhere.",
      remedy: "Change them in a release of their own, so that a difference can be traced to them."),
    .init(
      .tenancyTightened, [.wire],
      why: "Callers without a tenant are denied.",
      remedy: "Serve `tenancy: optional` for a release and see in the audit who sends none."),
    .init(
      .tenancyLoosened, [.security],
      why: "What one tenant's callers could do, a caller without a tenant can do now.",
      remedy: "Keep tenants required; a server without tenants is a server of its own."),
    .init(
      .transportAdded, [.security],
      why: "Whoever reaches it can try to call.",
      remedy: "Make sure that every way to authenticate fits it, and say so in the release notes."),
    .init(
      .transportRemoved, [.wire],
      why: "Its clients cannot connect.",
      remedy: "Serve both for a release and count the sessions of the old one."),
    .init(
      .transportChanged, [.wire],
      why: "Clients that know the old one do not find the server.",
      remedy:
        "Keep the old address and redirect, or let an option say the new one where it is needed; let the transport "
        + "that clients start with stay the first."),
    .init(
      .tlsRemoved, [.wire, .security],
      why: "What was encrypted is not, unless something in front of the server does it.",
      remedy: "Keep TLS, or name the proxy that ends it."),
    .init(
      .originAdded, [.security],
      why: "Pages of that origin may call; forwarding headers of that proxy are believed.",
      remedy: "Name exact origins and addresses, never patterns."),
    .init(
      .originRemoved, [.wire],
      why: "Its calls are refused.",
      remedy: "Watch the audit for calls from there before you remove it."),
    .init(
      .authAdded, [.security],
      why: "Who could not get in may get in by it.",
      remedy: "Give the new way roles of its own with no more than it needs."),
    .init(
      .authRemoved, [.wire],
      why: "Its callers are denied.",
      remedy: "Accept both for a release and see in the audit who still uses the old one."),
    .init(
      .authChanged, [.wire, .security],
      why: "Tokens that were good are refused, and others are accepted.",
      remedy: "Tell the callers, and let them move before it changes."),
    .init(
      .roleAdded, [.security],
      why: "Whoever carries its name in a token has its permissions at once.",
      remedy: "Look which issuers can put the name into a token."),
    .init(
      .roleRemoved, [.wire],
      why: "Callers who have it lose its permissions.",
      remedy: "Move the users to another role first."),
    .init(
      .rolePermissionAdded, [.security],
      why: "All callers of the role can do more.",
      remedy: "Make a role for those who need it."),
    .init(
      .rolePermissionRemoved, [.wire],
      why: "Calls of the role that needed it are denied.",
      remedy: "See in the audit who uses it; give those another role first."),
    .init(
      .userRoleAdded, [.security],
      why: "The user can do more.",
      remedy: "Give the narrowest role that does."),
    .init(
      .userRoleRemoved, [.wire],
      why: "Calls of the user that needed it are denied.",
      remedy: "See in the audit what the user calls."),
    .init(
      .limitAdded, [.wire],
      why: "Callers above it are refused.",
      remedy: "Start well above the highest rate in the metrics and lower it step by step."),
    .init(
      .limitTightened, [.wire],
      why: "Callers above it are refused.",
      remedy: "Lower it step by step and see in the metrics whom it meets."),
    .init(
      .limitLoosened, [.security],
      why: "A caller can read or change more in the same time.",
      remedy: "Raise a limit for the tools that need it and no others."),
    .init(
      .limitRemoved, [.security],
      why: "A caller can read or change more in the same time.",
      remedy: "Raise a limit for the tools that need it and no others."),
    .init(
      .variableAdded, [.wire],
      why: "Deployments that do not set it do not start.",
      remedy: "Give it a default, or mark it `optional: true`."),
    .init(
      .variableRemoved, [.compatible],
      why: "Nothing reads it.",
      remedy: "Nothing to do; remove it from deployments."),
    .init(
      .variableChanged, [.wire],
      why: "Deployments whose value does not fit do not start.",
      remedy: "Accept the old form for a release."),
    .init(
      .stateChanged, [.compatible],
      why: "What is remembered does not move: limits, flows and approvals begin anew.",
      remedy: "Change it when nothing is pending."),
    .init(
      .auditWeakened, [.security],
      why: "What happens is no longer written down, or can be lost or changed.",
      remedy: "Keep the record; a second one can be kept beside it."),
    .init(
      .auditStrengthened, [.compatible],
      why: "Calls may take a little longer.",
      remedy: "Nothing to do."),
    .init(
      .personalDataWeakened, [.security],
      why: "What was redacted is sent.",
      remedy: "Keep the kind, and expose single fields on purpose."),
    .init(
      .personalDataExtended, [.model],
      why: "Texts that were sent as they are may be redacted.",
      remedy: "Expose the fields that callers need."),
    .init(
      .versionNotRaised, [.wire],
      why: "Whoever pins a version is told that nothing broke.",
      remedy: "`mcpgen breaking --fix` writes the right number."),
  ]
}
