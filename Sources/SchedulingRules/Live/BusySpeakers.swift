import ConferenceModel

/// The speakers of each paper who may be in several places for it: those of several papers and, of a paper that stands more
/// than once, all.
struct BusySpeakers {
    /// By speaker.
    let papers: RaggedArray<Reference<Paper>>
    /// By paper: the busy ones; behind those lists, by paper, all.
    private let speakers: RaggedArray<Int>
    /// Of papers.
    private let count: Int

    init(_ conference: Conference) {
        var papers = conference.speakers.map { _ in [Reference<Paper>]() }
        for paper in conference.papers.references {
            for speaker in Set(conference.papers[paper].speakers) { papers[speaker.index].append(paper) }
        }
        let all = conference.papers.map { Set($0.speakers.map(\.index)).sorted() }
        speakers = RaggedArray(all.map { $0.filter { papers[$0].count > 1 } } + all)
        self.papers = RaggedArray(papers)
        count = conference.papers.count
    }

    var elements: [Int] { speakers.elements }

    /// Where the speakers are whom it concerns that a paper has come or left.
    /// - Parameter standsBeside: whether it stands once more, elsewhere.
    func indices(of paper: Reference<Paper>, standsBeside: Bool) -> Range<Int> {
        speakers.indices(of: standsBeside ? paper.index + count : paper.index)
    }
}
