import ConferenceFiles
import ConferenceModel
import Foundation
import TestSupport

/// Colloquia like the one of Limoges: its frame and its papers, other hours and other keywords.
enum LimogesVariants {
    /// The one of Limoges itself.
    static func original() throws -> Conference {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../fixtures/limoges-2012")
        guard let original = ConferenceFolder(path: folder.path).read().conference else { throw Unreadable() }
        return original
    }

    /// The seeds' hours and keywords are dealt out anew among the people and the papers of each axis; people whose papers
    /// are pinned keep their hours, so that pins can hold.
    static func variant(seed: Int) throws -> Conference {
        let original = try original()
        var random = SplitMix64(seed: seed)
        let pinned = Set(original.papers.filter { $0.pin != nil }.flatMap(\.speakers))
        return try Conference(
            title: original.title, place: original.place, timeZone: original.timeZone, languages: original.languages,
            timeSlots: original.timeSlots, events: original.events, rooms: original.rooms, axes: original.axes,
            speakers: speakers(of: original, except: pinned, &random), papers: papers(of: original, &random),
            relations: original.relations, changeOver: original.changeOver, ruleSettings: original.ruleSettings)
    }

    private static func speakers(
        of original: Conference, except pinned: Set<Reference<Speaker>>, _ random: inout SplitMix64
    ) -> [Speaker] {
        let free = original.speakers.references.filter { !pinned.contains($0) }
        var speakers = original.speakers
        for (reference, other) in zip(free, free.shuffled(using: &random)) {
            let (speaker, hours) = (original.speakers[reference], original.speakers[other])
            speakers[reference.index] = Speaker(
                name: speaker.name, email: speaker.email, affiliation: speaker.affiliation,
                discipline: speaker.discipline, unavailable: hours.unavailable, preferablyNot: hours.preferablyNot,
                remoteZone: hours.remoteZone)
        }
        return speakers
    }

    private static func papers(of original: Conference, _ random: inout SplitMix64) -> [Paper] {
        var papers = original.papers
        for axis in original.axes.references {
            let own = papers.indices.filter { papers[$0].axis == axis }
            for (index, other) in zip(own, own.shuffled(using: &random)) {
                let paper = original.papers[index]
                papers[index] = Paper(
                    id: paper.id, title: paper.title, axis: paper.axis, otherAxes: paper.otherAxes,
                    speakers: paper.speakers, authors: paper.authors, duration: paper.duration,
                    discussion: paper.discussion, keywords: original.papers[other].keywords, abstract: paper.abstract,
                    audience: paper.audience, needs: paper.needs, status: paper.status, pin: paper.pin)
            }
        }
        return papers
    }

    private struct Unreadable: Error {}
}
