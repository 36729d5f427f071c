internal import Archive
internal import ConferenceModel

/// What `compare --json` prints; keys without a value are left out.
package struct ComparisonDocument: Encodable {
    struct Place: Encodable {
        /// `2012-11-15T11:00`.
        let start: String
        let end: String
        let room: String
        let axis: String
        let timeSlot: String
    }

    struct Change: Encodable {
        let paper: String
        let title: String
        let speakers: [String]
        let from: Place?
        let to: Place?
        /// Of moved papers only: `day`, `time`, `room`, `order`, `axis`.
        let aspects: [String]?
        let text: Text
    }

    let from: Int
    let to: Int
    let moved: [Change]
    let new: [Change]
    let gone: [Change]
    let people: [String]

    package init(_ answer: CompareAnswer) {
        let comparison = answer.comparison
        (from, to, people) = (answer.old.number, answer.new.number, comparison.people)
        moved = comparison.moved.map {
            Change(
                paper: $0.to.paper, title: $0.to.title, speakers: $0.speakers, from: Place($0.from), to: Place($0.to),
                aspects: $0.aspects.map(\.rawValue), text: $0.text)
        }
        new = comparison.new.map {
            Change(
                paper: $0.talk.paper, title: $0.talk.title, speakers: $0.speakers, from: nil, to: Place($0.talk),
                aspects: nil, text: $0.text)
        }
        gone = comparison.gone.map {
            Change(
                paper: $0.talk.paper, title: $0.talk.title, speakers: $0.speakers, from: Place($0.talk), to: nil,
                aspects: nil, text: $0.text)
        }
    }
}

extension ComparisonDocument.Place {
    fileprivate init(_ talk: SavedVersion.Talk) {
        let date = talk.hours.date.iso
        self.init(
            start: "\(date)T\(talk.hours.start.iso)", end: "\(date)T\(talk.hours.end.iso)", room: talk.room,
            axis: talk.axis, timeSlot: talk.timeSlot)
    }
}
