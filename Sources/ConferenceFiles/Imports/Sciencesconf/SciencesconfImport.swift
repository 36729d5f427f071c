import ConferenceModel

/// Sciencesconf: submissions in XML, the timetable as `planning.csv`, or both.
enum SciencesconfImport {
    static func read(_ files: [SourceFile], into draft: inout ImportDraft) {
        var plannings: [SourceTable] = []
        for file in files {
            switch file.content {
            case .markup(let root): SciencesconfSubmissions(root, file: file.name).read(into: &draft)
            case .grids(let grids):
                plannings += grids.compactMap { SourceTable($0, diagnostics: &draft.diagnostics) }
            case .json: draft.diagnostics.append(file.isUnexpected)
            }
        }
        // Papers are known before the timetable names them.
        for planning in plannings { SciencesconfPlanning.read(planning, into: &draft) }
    }
}
