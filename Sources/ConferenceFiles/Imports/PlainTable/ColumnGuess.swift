package import ConferenceModel

/// What a heading of any table was taken for.
package struct ColumnGuess: Sendable {
    package enum Ground: Sendable {
        /// The heading is one of the words for it.
        case known
        /// It comes near one, or contains one.
        case near
        /// The organiser said so.
        case chosen
    }

    package let heading: String
    /// `nil` = kept apart.
    package let column: ImportColumn?
    package let ground: Ground
    /// What the column is called in files.
    package var word: Text? { column?.words }
}
