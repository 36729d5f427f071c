/// The sheets of a CoSPLib workbook.
enum CoSPLibSheet: String, CaseIterable {
    case parameters, submissions, tracks, sessions, rooms
    case tracksSessions = "tracks_sessions|penalty"
    case tracksRooms = "tracks_rooms|penalty"
    case similarTracks = "similar tracks"
    case sessionsRooms = "sessions_rooms|penalty"

    func isNamed(_ sheet: Sheet) -> Bool { sheet.name.key == rawValue.key }

    /// Whether a workbook is one of CoSPLib's rather than a conference's folder in one file.
    static func areIn(_ workbook: any Workbook) -> Bool {
        [submissions, tracks, sessions].count { wanted in workbook.sheets.contains(where: wanted.isNamed) } >= 2
    }
}
