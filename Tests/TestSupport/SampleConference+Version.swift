package import ConferenceModel

extension SampleConference {
    /// The sample's programme after two rounds of withdrawals: one paper has moved twice, one is cancelled and replaced, one
    /// is cancelled and gone from the tables.
    package func thirdVersion() throws -> ProgrammeVersion {
        let first = Instant(seconds: 1_351_760_400)
        let (second, third) = (Instant(seconds: first.seconds + 86_400), Instant(seconds: first.seconds + 200_000))
        let revisions = conference.papers.indices.map { index in
            switch index {
            case 3:
                ProgrammeVersion.Revision(sequence: 2, made: third, previousHours: conference.timeSlots[1].interval)
            case 16: ProgrammeVersion.Revision(sequence: 1, made: second)
            default: ProgrammeVersion.Revision(sequence: 0, made: first)
            }
        }
        return ProgrammeVersion(
            number: 3, made: third, programme: programme, proof: Proof(points: 12, bound: 12, stop: nil),
            identifier: SampleConference.identifier(0, 0),
            papers: conference.papers.indices.map { SampleConference.identifier(1, $0) },
            rooms: conference.rooms.indices.map { SampleConference.identifier(2, $0) },
            sessions: programme.sessions.indices.map { SampleConference.identifier(3, $0) }, revisions: revisions,
            cancellations: [
                ProgrammeVersion.Cancellation(
                    identifier: SampleConference.identifier(4, 0), paper: "C40", title: "Le « client ; roi », bis",
                    speakers: ["Ana García Márquez"], axis: "2", hours: conference.timeSlots[4].interval,
                    room: conference.rooms[1].name, revision: .init(sequence: 1, made: second),
                    replacement: Reference(16)),
                ProgrammeVersion.Cancellation(
                    identifier: SampleConference.identifier(4, 1), paper: "C41", title: "Une communication retirée",
                    speakers: [], axis: "9", hours: conference.timeSlots[4].interval, room: "Une salle fermée depuis",
                    revision: .init(sequence: 3, made: third)),
            ], events: conference.events.map { _ in ProgrammeVersion.Revision(sequence: 0, made: first) })
    }

    /// As random as version 4 makes them look.
    private static func identifier(_ kind: UInt64, _ index: Int) -> UniqueIdentifier {
        var random = SplitMix64(seed: Int(kind) << 32 + index)
        let (high, low) = (random.next(), random.next())
        let halves = [high & ~0xf000 | 0x4000, low & ~(0xc << 60) | 0x8 << 60]
        return UniqueIdentifier(
            bytes: halves.flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) } })
    }
}
