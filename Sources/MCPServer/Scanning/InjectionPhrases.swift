// The phrases that texts use to give orders to a model. They are made to be narrow: people ask each other to ignore mails
// and call things systems all day, so a verb alone is never enough; it needs what only a model has, such as a prompt.

extension InjectionPhrase {
  /// All phrases.
  static let all: [InjectionPhrase] =
    overrides + addresses + roles + disclosures + secrecy + toolCalls + exfiltration
    + otherLanguages

  private static func phrases(_ kind: InjectionFinding.Kind, _ label: String, _ texts: [String]) -> [InjectionPhrase] {
    texts.map { InjectionPhrase(kind, label, $0) }
  }

  private static let overrides: [InjectionPhrase] = {
    let drop = "=ignore|ignoring|disregard|disregarding|forget|discard|dismiss|override|bypass|overlook|neglect|abandon"
    let former = "previous|previously|prior|above|earlier|preceding|foregoing|former|initial|original|past|old"
    let orders =
      "instruction|instructions|prompt|prompts|directive|directives|guideline|guidelines|rules|orders|commands|programming"
      + "|training|constraints"
    return phrases(
      .override, "order to set instructions aside",
      [
        "\(drop) *4 \(former) *3 \(orders)",
        "\(drop) *2 all|any|every|your|ur *3 \(orders)|restrictions|safeguards",
        "\(drop) *2 \(orders) *2 \(former)|given",
        "\(drop) *2 safety|security|system|content|developer *2 prompt|\(orders)|policies|filters|restrictions|checks",
        "\(drop) *1 everything|all|anything *4 above|before|said|told|know|learned|learnt|previously|earlier|read",
        "\(drop) what|whatever *3 were|was|have|been *2 told|instructed|said",
        "important ~0 =disregard|ignore",
        "bypass|skip|disable *2 =confirmation|approval|authorization|verification *1 step|steps|prompt|prompts|check|checks",
        "\(former) *1 =\(orders) *3 void|null|obsolete|cancelled|canceled|revoked|superseded|invalid|lifted|expired",
        "your *1 =instructions|guidelines|rules|directives|orders *1 have|has|are|were *2 changed|updated|replaced",
      ])
      + phrases(
        .override, "new instructions",
        [
          "new|real|actual|true|updated|revised =instruction:|instructions:|task:|objective:|directive:|directives:",
          "your|ur|the *1 new|real|actual|true|only|updated *1 =instruction|instructions|task|objective|directive|mission *1 "
            + "is|are|now",
          "here are|is your *1 new|real|updated =instructions|orders|task|directives",
          "follow|obey|comply *1 only *4 =instructions|text|orders|directives|commands",
        ])
  }()

  /// Words to a model that reads along.
  private static let addresses: [InjectionPhrase] = {
    let model =
      "llm|llms|ai|assistant|assistants|chatbot|chatbots|bot|bots|chatgpt|gpt|claude|gemini|copilot|summarizer"
    let order = "ignore|disregard|please|do|say|tell|rank|rate|recommend|approve|describe|call|note|you|follow"
    return phrases(
      .override, "words to a model that reads along",
      [
        "if you|youre|your *1 are|re|an|a *2 =llm|language|chatbot|assistant|gpt *1 model|say|reading|processing|please",
        "if you are|re|youre *1 =llm|chatgpt|gpt|claude|gemini|copilot|assistant",
        "=attention|note|message|notice|instruction|instructions *2 to|for|all|every|any *2 \(model) *1 "
          + "processing|reading|models|systems|agents|assistants|assistant|that|who|:",
        "=attention \(model)|agents|models", "dear =assistant|chatgpt|claude|llm|copilot",
        "=llm:|llms:|assistants:|agents:|chatbot:|chatbots:|summarizer:|gpt: ~0 \(order)",
        "ai =model:|agent: ~0 \(order)",
        "=assistant|chatbot|agent|llm|model *1 must|shall|should *2 ignore|call|approve|execute|invoke|reply|respond|obey",
        "now *1 ai|llm *1 =assistant|agent|model ~0 do|please|you|follow",
        "=assistant ~0 you must|shall|will|should|need",
        "=bot|bots|llm|assistant|agent reading|processing|parsing this",
      ])
  }()

  private static let roles: [InjectionPhrase] =
    phrases(
      .role, "assignment of a new role",
      [
        "you are|re =now a|an|dan|my|acting|unrestricted|free|jailbroken|operating",
        "youre =now a|an|dan|my|unrestricted",
        "from =now on *3 you *1 are|will|must|shall|act|obey|answer|respond|have",
        "from =now on *1 act|answer|respond|reply|pretend|ignore|obey",
        "=pretend|roleplay *1 you|youre|that *2 are|re|a|an|have|no",
        "=pretend to be *1 a|an|my|the *2 ai|model|assistant|hacker|terminal|admin|administrator",
        "=act as|like *1 if|a|an|my *4 no|without|unrestricted|evil|root|jailbroken|unfiltered|uncensored|dan",
        "=developer|dan|god|jailbreak|debug|sudo|admin mode *3 enabled|activated|all|no|without|safety|filters",
        "do =anything now",
      ])
    + phrases(
      .role, "a life without rules",
      [
        "you|assistant|ai|model|pirate|hacker *6 no|without|any|zero *1 =restrictions|rules|limits|filters|limitations"
          + "|guidelines|boundaries",
        "=safety|content|ethical *1 filter|filters|policy|policies|guidelines|restrictions|rules|checks *1 are|is *1 "
          + "off|disabled|lifted|removed|suspended|void",
        "hereby lift|remove|disable *3 =restriction|restrictions|filters|limits|safeguards",
      ])

  private static let disclosures: [InjectionPhrase] = {
    let show = "reveal|print|output|show|repeat|display|leak|tell|give|disclose|dump|expose|share|write|copy"
    return phrases(
      .exfiltration, "question for the system prompt",
      [
        "\(show) *4 system|initial|original|hidden|secret|exact|developer|your *1 =prompt|prompts|instructions",
        "what|which are|were|is *1 your *2 =prompt|instructions|directives",
        "=repeat|print|output *2 words|text|everything|lines|sentences *2 above|before",
      ])
  }()

  private static let secrecy: [InjectionPhrase] = {
    let who = "user|users|human|humans|operator"
    return phrases(
      .secrecy, "order to keep something from the user",
      [
        "not|dont|don|t|never|nor *1 =tell|inform|mention|notify|alert|reveal *4 \(who)",
        "without *1 =telling|informing|notifying|alerting|mentioning *3 \(who)|anyone|anybody",
        "keep *3 =secret|hidden|quiet|confidential *1 from *1 \(who)", "=hide|conceal *4 from *1 \(who)",
        "=silently|secretly|covertly|quietly add|send|forward|call|include|copy|execute|upload|bcc|email|append|post|read",
        "user|users|human must|should|may *1 not|never *1 =know|notice|learn|realize",
      ])
  }()

  private static let toolCalls: [InjectionPhrase] = {
    let call = "call|invoke|execute|use|trigger|run|calling|invoking|running"
    return phrases(
      .toolCall, "order to call a tool",
      [
        "\(call) *2 =tool|function|plugin|action ID", "\(call) *1 ID =tool|function|plugin|action",
        "must|now|will|immediately|please|then|should|shall =call|invoke|execute|run ID",
        "must|now|will|immediately|please|then|should|shall *1 =call|invoke|execute the *1 ID",
        "before *3 =using|calling|running|invoking *1 any|other|another *1 other|tool *1 tool|tools|read|function|functions",
        "=read|open|cat|send|upload|include *5 id_rsa|id_ed25519 *6 pass|send|include|content|contents|as|to|and",
      ])
  }()

  private static let exfiltration: [InjectionPhrase] = {
    let data =
      "content|contents|history|conversation|chat|messages|thread|secret|secrets|key|keys|token|tokens|password|passwords"
      + "|variables|credentials|records|everything|env|list|transcript|contacts|database"
    let send = "=send|forward|post|upload|transmit|exfiltrate|leak|submit|append|mail|email|bcc|paste|copy"
    return phrases(
      .exfiltration, "order to send data away",
      [
        "\(send) *7 \(data) *5 to|at|via|into *2 URL", "\(send) *7 \(data) *4 to *2 MAIL",
        "\(send) *3 every|all|last|each *4 to *2 MAIL", "=exfiltrate|leak *4 \(data)", "silently ~6 =bcc MAIL",
      ])
  }()
}
