import ConferenceModel

/// A paper as another program has it.
struct SourcePaper {
    var id: String
    var title: String
    /// The name of its axis, the one that it would rather have first.
    var axes: [String] = []
    /// Places in the draft's list of people, the same person once.
    var speakers: [Int] = []
    var authors: [String] = []
    var duration: Minutes?
    var keywords: [String] = []
    var abstract = ""
    var audience: Int?
    var state = PaperState.accepted
    var placement: Placement?
    let location: Location

    /// Where the source has put it.
    enum Placement {
        /// Place of the session in the draft's list; papers stand in their order.
        case session(Int)
        case hours(Interval, room: String?)
    }

    init(id: String, title: String, at location: Location) {
        (self.id, self.title) = (id.oneLine.replacing(";", with: ","), title.oneLine)
        self.location = location
    }

    mutating func add(speaker: Int) {
        if !speakers.contains(speaker) { speakers.append(speaker) }
    }
}
