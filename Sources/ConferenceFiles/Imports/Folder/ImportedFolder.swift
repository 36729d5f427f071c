package import ConferenceModel

/// A conference made of files of another program, with the folder that keeps it.
package struct ImportedFolder: Sendable {
    package let conference: Conference
    /// As far as the source has put papers into rooms or hours.
    package let programme: Programme?
    private let language: Language
    private let assumptions: [ImportAssumption]
    private let remarks: [ImportRemark]
    /// What people say of when they come, in their own words, by their places.
    private let said: [[SpeakerColumn: String]]

    init(
        _ conference: Conference, programme: Programme? = nil, language: Language,
        assumptions: [ImportAssumption] = [],
        remarks: [ImportRemark] = [], said: [[SpeakerColumn: String]] = []
    ) {
        (self.conference, self.programme, self.language) = (conference, programme, language)
        (self.assumptions, self.remarks, self.said) = (assumptions, remarks, said)
    }

    /// How what people say of when they come is read on the folder's days; or why it is not.
    package var presences: [Text] {
        let days = ConferenceDays(conference.days, timeSlots: conference.timeSlots.map(\.interval))
        return zip(conference.speakers, said).flatMap { speaker, said in
            SpeakerColumn.allCases.compactMap { column in
                guard let kind = column.availability, let written = said[column] else { return nil }
                let read: Text
                do throws(AvailabilityFault) {
                    read = try AvailabilityPhrase.reading(written, in: kind, days: days).availability.limits(
                        in: days)
                } catch {
                    read = error.text(of: written, in: days)
                }
                return Text(
                    fr: "\(speaker.name)\u{A0}: \(written) → ", en: "\(speaker.name): \(written) → ") + read
            }
        }
    }

    /// Names and contents, to be written as UTF-8.
    package var files: [(name: String, content: String)] {
        let files = FolderFiles(conference, language: language, annotations: annotations).files
        return remarks.isEmpty
            ? files
            : files + [(remarksFile, RemarksFile(remarks, of: conference, language: language).text)]
    }

    /// What was made up, at its place in the folder's files.
    package var notes: [Diagnostic] {
        let settings = SettingsFile(conference, language: language, annotations: annotations)
        return assumptions.map { assumption in
            if let key = assumption.key {
                return assumption.at("colloque.yaml", line: settings.line(of: key))
            }
            if case .movedHours = assumption { return assumption.at("programme.json") }
            return assumption.at(FolderFiles.papers[language])
        }
    }

    /// Where that is kept which has no place in the other files.
    package var remarksFile: String { Text(fr: "importé.txt", en: "imported.txt")[language] }

    /// What is kept there: the source’s words for it, in the order of the files, and how often each is said.
    package var kept: [(field: String, count: Int)] {
        var (fields, counts): ([String], [String: Int]) = ([], [:])
        for remark in remarks {
            if counts[remark.field] == nil { fields.append(remark.field) }
            counts[remark.field, default: 0] += 1
        }
        return fields.map { ($0, counts[$0] ?? 0) }
    }

    private var annotations: SettingsAnnotations {
        var annotations = SettingsAnnotations()
        annotations.said = said
        for assumption in assumptions {
            if let key = assumption.key { annotations.comments[key, default: []].append(assumption.text) }
            if case .durations = assumption { annotations.durations = ImportAssembly.standardDurations }
        }
        return annotations
    }
}
