package import ConferenceModel
internal import LinearProgramming
package import ProgrammeExports

extension Workspace {
    /// A programme as it is to be exported: of one part perhaps, in a language.
    /// - Parameter language: `nil` = the conference's main language.
    package func edition(
        _ choice: ProgrammeChoice = .current, in language: Language? = nil, only part: PartOfProgramme? = nil,
        showingCancelled showsCancelled: Bool = false, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> Edition {
        let conference = try open(job).conference
        let version = try programme(choice, of: conference, job).version
        return Edition(
            version, of: conference, language: language ?? conference.languages.first ?? self.language,
            only: try part?.selection(in: conference), showingCancelled: showsCancelled)
    }
}

extension Edition {
    /// The file of an edition, in memory.
    /// - Parameters:
    ///   - form: what a page becomes on paper.
    ///   - printer: makes PDFs.
    package func file(
        as format: ExportFormat, printed form: PrintForm? = nil, by printer: () throws -> any PagePrinter
    ) throws(WorkspaceFailure) -> [UInt8] {
        try WorkspaceFailure.translated {
            let page = { ExportFormat.page(of: self, printed: form ?? .grid) }
            switch format {
            case .html: return Array(page().utf8)
            case .pdf: return ReproduciblePDF.bytes(of: try printer().pdf(of: page()), made: version.made)
            default: return try format.export(self)
            }
        }
    }

    /// All that is published, or, in one format, a file for each axis, room and speaker.
    /// - Parameter printer: `nil` = without PDFs.
    package func publishedFiles(
        as format: ExportFormat?, by printer: (any PagePrinter)?
    ) throws(WorkspaceFailure) -> [PublishedSet.File] {
        try WorkspaceFailure.translated {
            let set = PublishedSet(self)
            if let format { return try set.parts(as: format) }
            return try set.files(with: printer.map(printed) ?? [])
        }
    }

    /// What the page becomes on paper, in every form.
    private func printed(by printer: any PagePrinter) throws(WorkspaceFailure) -> [PublishedSet.File] {
        var files: [PublishedSet.File] = []
        for form in PrintForm.allCases {
            files.append(
                PublishedSet.File(
                    path: "\(form.rawValue).pdf",
                    title: Text(fr: "\(form.text.fr), en PDF", en: "\(form.text.en), as PDF"),
                    bytes: try file(as: .pdf, printed: form) { printer }))
        }
        return files
    }
}
