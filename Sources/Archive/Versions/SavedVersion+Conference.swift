package import ConferenceModel

extension SavedVersion {
    /// This version, told in the words of the conference as it is today. Papers that are gone become cancellations; a
    /// session whose time slot, room or axis is gone is left out and said.
    ///
    /// - Returns: diagnostics are warnings, at this version's file.
    package func version(for conference: Conference) -> (ProgrammeVersion, [Diagnostic]) {
        let names = TodaysNames(conference)
        let snapshot = ConferenceSnapshot(conference, rules: [])
        let lineage = Lineage(of: snapshot, from: self, identifier: identifier)
        let ids = names.papers(after: lineage)
        var diagnostics: [Diagnostic] = []
        let placed = sessions.compactMap { session -> (Session, UniqueIdentifier)? in
            do throws(HistoryFault) {
                let identifier = session.identifier ?? UniqueIdentifier(session.timeSlot + session.room, in: identifier)
                return (try names.session(session, papers: ids), identifier)
            } catch {
                diagnostics.append(error.diagnostic(.warning, at: History.file(number)))
                return nil
            }
        }
        let programme = Programme(sessions: placed.map(\.0))
        let identifiers = Dictionary(placed, uniquingKeysWith: { first, _ in first })
        let gone = talks.filter { ids[$0.paper] == nil }
        diagnostics += gone.map {
            HistoryFault.goneFromConference(.paper, $0.paper, papers: []).diagnostic(.warning, at: History.file(number))
        }
        let version = ProgrammeVersion(
            number: number, made: made, programme: programme, proof: quality, identifier: identifier,
            papers: lineage.papers, rooms: lineage.rooms,
            sessions: programme.sessions.map { identifiers[$0] ?? identifier },
            revisions: lineage.ancestors.map { ancestor in
                ProgrammeVersion.Revision(
                    sequence: ancestor?.sequence ?? 0, made: ancestor?.changed ?? made,
                    previousHours: ancestor?.previousHours)
            },
            cancellations: (cancellations + gone.compactMap(cancellation)).sorted { $0.hours < $1.hours }.map {
                $0.cancellation(papers: ids)
            },
            events: EventSuccession(to: snapshot, made: made, last: self, in: identifier).events.map {
                ProgrammeVersion.Revision(sequence: $0.sequence, made: $0.changed)
            })
        return (version, diagnostics)
    }

    /// Where each paper of the conference stood.
    package func formerPlaces(in conference: Conference) -> [Reference<ConferenceModel.Paper>: FormerPlace] {
        let names = TodaysNames(conference)
        let lineage = Lineage(of: ConferenceSnapshot(conference, rules: []), from: self, identifier: identifier)
        let ids = names.papers(after: lineage)
        let places = talks.compactMap { talk in
            ids[talk.paper].map { paper in
                let place = FormerPlace(
                    timeSlot: names.timeSlots[talk.timeSlot], room: names.rooms[talk.room],
                    axis: names.axes[talk.axis], hours: talk.hours, place: talk.place)
                return (paper, place)
            }
        }
        return Dictionary(places, uniquingKeysWith: { first, _ in first })
    }

    /// Of a paper that the conference has lost since this version.
    private func cancellation(of talk: Talk) -> Cancellation? {
        papers.first { $0.id == talk.paper }.map { paper in
            Cancellation(
                id: paper.id, identifier: paper.identifier, title: talk.title,
                speakers: conference.papers.first { $0.id == paper.id }?.speakers ?? [], axis: talk.axis,
                hours: talk.hours, room: talk.room, sequence: paper.sequence + 1, changed: made, replacement: nil)
        }
    }
}

extension SavedVersion.Cancellation {
    fileprivate func cancellation(papers: [String: Reference<ConferenceModel.Paper>]) -> ProgrammeVersion.Cancellation {
        ProgrammeVersion.Cancellation(
            identifier: identifier, paper: id, title: title, speakers: speakers, axis: axis, hours: hours, room: room,
            revision: ProgrammeVersion.Revision(sequence: sequence, made: changed),
            replacement: replacement.flatMap { papers[$0] })
    }
}
