/// A person who presents (intervenant·e). Available unless said otherwise.
package struct Speaker: Hashable, Sendable {
    package var name: String
    package var email: String?
    package var affiliation: String?
    package var discipline: String?
    /// Hours when the person cannot speak.
    package var unavailable: [Interval]
    /// Hours when the person would rather not speak.
    package var preferablyNot: [Interval]
    /// IANA time zone of a person who speaks from afar; their night is already part of `unavailable`.
    package var remoteZone: String?
    /// Whether the person has booked travel, so that another day would cost them more than others.
    package var isConfirmed: Bool
    /// In which to write to the person; `nil` = the conference's first.
    package var language: Language?

    package init(
        name: String, email: String? = nil, affiliation: String? = nil, discipline: String? = nil,
        unavailable: [Interval] = [], preferablyNot: [Interval] = [], remoteZone: String? = nil,
        isConfirmed: Bool = false, language: Language? = nil
    ) {
        (self.name, self.email, self.affiliation, self.discipline) = (name, email, affiliation, discipline)
        (self.unavailable, self.preferablyNot, self.remoteZone) = (unavailable, preferablyNot, remoteZone)
        (self.isConfirmed, self.language) = (isConfirmed, language)
    }
}
