// The same orders in other languages. Accents are folded away in texts and tables alike, so they are written here as
// their speakers write them.

extension InjectionPhrase {
  /// German, French, Spanish, Italian, Portuguese, Dutch and Russian.
  static let otherLanguages: [InjectionPhrase] = german + romance + french + spanish + russian

  private static func phrases(_ kind: InjectionFinding.Kind, _ label: String, _ texts: [String]) -> [InjectionPhrase] {
    texts.map { InjectionPhrase(kind, label, $0) }
  }

  private static let german: [InjectionPhrase] = {
    let orders = "anweisung+|instruktion+|vorgabe+|befehl+|regeln|richtlinien|prompt+|anordnung+"
    let former =
      "alle|allen|vorherig+|bisherig+|obig+|vorangegangen+|früher+|deine|deinen|ihre|sämtlich+|vorig+|vorstehend+"
    let tool = "werkzeug|tool|funktion"
    return phrases(
      .override, "order to set instructions aside",
      [
        "=ignorier+|vergiss|vergessen|missacht+|verwirf|verwerfen|überschreib+|umgeh+ *3 \(former) *3 \(orders)",
        "deine|ihre =neuen|neue anweisung+|aufgabe|instruktion+ *1 ist|sind|lauten|lautet",
      ])
      + phrases(
        .role, "assignment of a new role",
        [
          "du bist =jetzt|nun|fortan ein|eine|kein|mein|frei", "=sofort bist|sind|handelst du|sie",
          "=assistent|modell|pirat ohne regeln|einschränkung+|grenzen",
        ])
      + phrases(
        .secrecy, "order to keep something from the user",
        [
          "sag|sage|sagen|erzähl+|verrat+|erwähn+ *4 =benutzer|nutzer|anwender|nutzerin *2 nicht|nichts",
          "=erwähn+|verrat+ *4 nicht|nichts *3 benutzer|nutzer|anwender",
          "ohne *2 =benutzer|nutzer|anwender *2 informieren",
        ])
      + phrases(
        .toolCall, "order to call a tool",
        ["ruf|rufe|rufen|nutze|benutze|verwende|starte *2 =\(tool) ID", "=ausführen|aufrufen *2 ID"])
      + phrases(
        .exfiltration, "order to send data away",
        ["=sende|senden|schick+|leite *3 daten|passwort|passwörter|schlüssel|nachrichten|alle *3 an *2 MAIL|URL"])
  }()

  private static let romance: [InjectionPhrase] = phrases(
    .override, "order to set instructions aside",
    [
      "=ignor+|dimentic+|esque+|desconsider+|negeer|vergeet *4 istruzion+|instruçõ+|instruco+|instructies *3 "
        + "precedent+|anterior+|sopra|acima|prima",
      "=negeer|vergeet *3 vorige|eerdere|bovenstaande *2 instructies|opdrachten",
    ])

  private static let french: [InjectionPhrase] =
    phrases(
      .override, "order to set instructions aside",
      [
        "=ignor+|oubli+|néglig+ *2 toutes|tes|vos *2 instruction+|consigne+|directive+|règle+",
        "=ignor+|oubli+|néglig+ *3 instruction+|consigne+|directive+|règle+ *2 précédent+|antérieur+|ci|préalable+|dessus",
        "pas|point|aucun *1 =compte *2 instruction+|consigne+|directive+",
      ])
    + phrases(
      .role, "assignment of a new role",
      [
        "es|êtes =maintenant|désormais|dorénavant un|une|mon|notre|libre",
        "=assistant|modèle sans *1 restriction+|limite+|règle+|filtre+",
      ])
    + phrases(
      .secrecy, "order to keep something from the user",
      ["dis|dites|dire|parle|parlez|mentionne+|révèle+ *1 pas|rien|jamais *4 =utilisateur+|utilisatrice+"])

  private static let spanish: [InjectionPhrase] =
    phrases(
      .override, "order to set instructions aside",
      [
        "=ignor+|olvid+|omit+|desatiend+ *3 instruccion+|indicacion+|reglas|órdenes|directrices *3 "
          + "anterior+|previa+|arriba|precedente+",
        "=ignor+|olvid+|omit+ *1 todas|tus|sus *2 instruccion+|indicacion+|reglas|órdenes",
        "=caso omiso *4 instruccion+|indicacion+|reglas",
      ])
    + phrases(
      .role, "assignment of a new role",
      ["=ahora eres|serás|actúas un|una|el|mi|como", "=partir de ahora *1 eres|serás|actúa+|actuarás"])
    + phrases(
      .secrecy, "order to keep something from the user",
      ["no *3 digas|menciones|cuentes|reveles|informes *5 =usuario+|usuaria+"])

  private static let russian: [InjectionPhrase] =
    phrases(
      .override, "order to set instructions aside",
      [
        "=игнорир+|забудь|забудьте|отмени+|проигнорир+ *4 инструкци+|указани+|команды|правила",
        "покажи|выведи|раскрой *1 =системный|системную промпт|промт|подсказку|инструкцию",
      ])
    + phrases(.role, "assignment of a new role", ["ты =теперь хакер|пират|злой|неограниченный|модель"])
}
