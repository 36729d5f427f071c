package import ConferenceModel

extension Conference {
    /// The accepted papers of each speaker who has any, in the speakers' order.
    package func papersBySpeaker() -> [(papers: PaperSet, speaker: Speaker)] {
        var papers = Array(repeating: [Reference<Paper>](), count: speakers.count)
        for paper in acceptedPapers {
            for speaker in self.papers[paper].speakers { papers[speaker.index].append(paper) }
        }
        return zip(papers, speakers).filter { !$0.0.isEmpty }.map { (PaperSet($0), $1) }
    }
}
