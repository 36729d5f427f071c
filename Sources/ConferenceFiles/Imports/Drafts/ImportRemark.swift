import ConferenceModel

/// Something that a source says and for which a conference's folder has no place.
package struct ImportRemark: Sendable {
    /// Whom or what it is about: a paper's id, a person's name.
    let subject: String
    /// In the source's own word.
    let field: String
    let value: String
    let location: Location
}
