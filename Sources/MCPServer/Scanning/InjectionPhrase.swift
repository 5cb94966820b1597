// A small language for turns of phrase, so that tables of them read as speech:
//   word|other     one of these words; `word+` is any word that begins so
//   =word|other    the pivot: the rarest part, with which the search begins; each phrase has one
//   *3             up to three words of any kind, within the sentence
//   ~3             the same, across the ends of sentences
//   ID, URL, MAIL  a name such as `send_mail`; the beginning of a web address; what stands before an `@`
//   word:          a word with a colon behind it
// Words are written in any alphabet; they are folded as texts are.

/// A turn of phrase.
struct InjectionPhrase: Sendable {
  /// One part.
  enum Part: Sendable {
    case words([Word])
    case gap(Int, crosses: Bool)
  }

  /// One of the words of a part.
  struct Word: Sendable {
    var bytes: [UInt8] = []
    var isPrefix = false
    var hasColon = false
    var shape: Shape?
  }

  /// A word that is known by its looks.
  enum Shape: Sendable { case identifier, webAddress, mailAddress }

  let kind: InjectionFinding.Kind
  let label: String
  let parts: [Part]
  /// The part that a search begins with.
  let pivot: Int
  /// The words of that part.
  let pivots: [Word]

  init(_ kind: InjectionFinding.Kind, _ label: String, _ text: String) {
    self.kind = kind
    self.label = label
    var parts: [Part] = []
    var pivot = 0
    for piece in text.split(separator: " ") {
      if piece.first == "=" { pivot = parts.count }
      parts.append(Self.part(piece.first == "=" ? piece.dropFirst() : piece))
    }
    self.parts = parts
    self.pivot = pivot
    if case .words(let words) = parts[pivot] { pivots = words } else { pivots = [] }
  }

  private static func part(_ text: Substring) -> Part {
    switch text.first {
    case "*": .gap(Int(text.dropFirst()) ?? 0, crosses: false)
    case "~": .gap(Int(text.dropFirst()) ?? 0, crosses: true)
    default: .words(text.split(separator: "|").map(word))
    }
  }

  private static func word(_ text: Substring) -> Word {
    switch text {
    case "ID": return Word(shape: .identifier)
    case "URL": return Word(shape: .webAddress)
    case "MAIL": return Word(shape: .mailAddress)
    default: break
    }
    var text = text
    var word = Word()
    if text.last == ":" {
      word.hasColon = true
      text.removeLast()
    }
    if text.last == "+" {
      word.isPrefix = true
      text.removeLast()
    }
    var copy = String(text)
    word.bytes = copy.withUTF8 { FoldedText($0, for: .phrases).bytes }
    return word
  }
}
