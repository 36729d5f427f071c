package import ConferenceModel

extension Conference {
    /// So many copies of the conference side by side, in the same time slots: papers, axes, people and rooms are multiplied,
    /// and nobody of one copy knows another. Rooms of all copies are open to all axes, so that the best programme of the whole
    /// costs at most so many times what that of one copy costs, but for popular papers of
    /// several copies that compete.
    package func copies(_ count: Int) throws -> Conference {
        let copies = 0..<count
        func mark(_ name: String, _ copy: Int) -> String { copy == 0 ? name : "\(name) ·\(copy + 1)" }
        func moved<Element>(_ reference: Reference<Element>, _ copy: Int, _ all: Int) -> Reference<Element> {
            Reference(reference.index + copy * all)
        }
        func like(_ room: Reference<Room>) -> [Reference<Room>] { copies.map { moved(room, $0, rooms.count) } }
        let multiplied = penalties.flatMap { penalty in
            copies.flatMap { copy -> [Penalty.Combination] in
                switch penalty.combination {
                case .axisInTimeSlot(let axis, let slot): [.axisInTimeSlot(moved(axis, copy, axes.count), slot)]
                case .axisInRoom(let axis, let room):
                    like(room).map { .axisInRoom(moved(axis, copy, axes.count), $0) }
                case .roomInTimeSlot(let room, let slot): [.roomInTimeSlot(moved(room, copy, rooms.count), slot)]
                case .paperInTimeSlot(let paper, let slot): [.paperInTimeSlot(moved(paper, copy, papers.count), slot)]
                case .paperInRoom(let paper, let room):
                    like(room).map { .paperInRoom(moved(paper, copy, papers.count), $0) }
                case .axesInParallel(let one, let other):
                    [.axesInParallel(moved(one, copy, axes.count), moved(other, copy, axes.count))]
                }
            }.map { Penalty($0, points: penalty.points) }
        }
        return try Conference(
            title: title, place: place, timeZone: timeZone, languages: languages, timeSlots: timeSlots, events: events,
            rooms: copies.flatMap { copy in
                rooms.map {
                    Room(
                        name: mark($0.name, copy), capacity: $0.capacity, equipment: $0.equipment, closed: $0.closed)
                }
            },
            axes: copies.flatMap { copy in
                axes.map { axis in
                    Axis(
                        id: mark(axis.id, copy), title: axis.title,
                        related: axis.related.map { moved($0, copy, axes.count) },
                        chairs: axis.chairs.map { mark($0, copy) })
                }
            },
            speakers: copies.flatMap { copy in
                speakers.map {
                    Speaker(
                        name: mark($0.name, copy), affiliation: $0.affiliation, discipline: $0.discipline,
                        unavailable: $0.unavailable, preferablyNot: $0.preferablyNot, isConfirmed: $0.isConfirmed)
                }
            },
            papers: copies.flatMap { copy in
                papers.map { paper in
                    Paper(
                        id: mark(paper.id, copy), title: paper.title, axis: moved(paper.axis, copy, axes.count),
                        otherAxes: paper.otherAxes.map { moved($0, copy, axes.count) },
                        speakers: paper.speakers.map { moved($0, copy, speakers.count) }, duration: paper.duration,
                        discussion: paper.discussion, keywords: paper.keywords, abstract: paper.abstract,
                        audience: paper.audience, needs: paper.needs, status: paper.status,
                        pin: paper.pin.map { pin in
                            Pin(
                                timeSlot: pin.timeSlot, room: pin.room.map { moved($0, copy, rooms.count) },
                                axis: pin.axis.map { moved($0, copy, axes.count) })
                        }, places: paper.places, rank: paper.rank, attendees: paper.attendees.map { mark($0, copy) },
                        ahead: paper.ahead, isOptional: paper.isOptional)
                }
            },
            relations: copies.flatMap { copy in
                relations.map {
                    PaperRelation(
                        $0.kind, moved($0.first, copy, papers.count), moved($0.second, copy, papers.count))
                }
            }, penalties: multiplied, changeOver: changeOver, ruleSettings: ruleSettings,
            changeWeights: changeWeights)
    }
}
