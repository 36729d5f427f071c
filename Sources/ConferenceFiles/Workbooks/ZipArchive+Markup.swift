import ConferenceModel

extension ZipArchive {
    /// The XML of an entry; `nil` if there is none of that name.
    func markup(_ entryName: String?, limits: TableLimits) throws(Diagnostic) -> MarkupElement? {
        guard let entryName, let bytes = try entry(entryName) else { return nil }
        return try MarkupReader.read(bytes, of: name, limit: limits.elements)
    }
}
