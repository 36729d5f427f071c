/// Words for a reader, in every language that Colloque speaks. A missing language does not compile.
package struct Text: Hashable, Sendable, Encodable {
    package let fr: String
    package let en: String

    package init(fr: String, en: String) {
        self.fr = fr
        self.en = en
    }

    /// The same words in both languages: names, titles given once, identifiers.
    package init(_ same: String) { self.init(fr: same, en: same) }

    package subscript(language: Language) -> String {
        switch language {
        case .fr: fr
        case .en: en
        }
    }
}
