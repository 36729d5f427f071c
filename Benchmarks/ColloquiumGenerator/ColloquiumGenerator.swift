package import ConferenceModel
import Randomness

/// Makes colloquia with the statistics of a real one: papers of half an hour in slots of an hour and a half, axes of like
/// size, a third of the speakers with limited availability, one in ten with two papers, keywords from a shared vocabulary
/// with favourites in each axis, audiences with a long tail.
package struct ColloquiumGenerator {
    private let shape: ColloquiumShape
    private var random: SplitMix64

    package static func colloquium(_ shape: ColloquiumShape, seed: UInt64) throws -> Conference {
        var generator = ColloquiumGenerator(shape: shape, random: SplitMix64(seed: seed))
        return try generator.conference()
    }

    private mutating func conference() throws -> Conference {
        let slots = timeSlots()
        let axes = (0..<shape.axes).map { axis in
            Axis(
                id: "\(axis + 1)", title: Text(fr: "Axe \(axis + 1)", en: "Axis \(axis + 1)"),
                related: shape.axes > 2 && axis == 0 ? [Reference(2)] : axis == 2 ? [Reference(0)] : [])
        }
        let speakers = (0..<shape.papers).map { speaker(number: $0, slots) }
        let papers = (0..<shape.papers).map { paper(number: $0, speakers.count) }
        return try Conference(
            title: Text("Colloque \(shape.papers)"), timeSlots: slots, rooms: rooms(), axes: axes, speakers: speakers,
            papers: papers)
    }

    private func timeSlots() -> [TimeSlot] {
        let hours = [(9, 0), (11, 0), (14, 0), (16, 0), (18, 0)]
        return (0..<shape.days).flatMap { day in
            hours.prefix(shape.timeSlotsPerDay).compactMap { hour, minute in
                guard let date = CalendarDate(year: 2012, month: 11, day: 12 + day),
                    let start = LocalTime(hour: hour, minute: minute)
                else { return nil }
                return Interval(date: date, start: start, end: start + 90).map { TimeSlot($0) }
            }
        }
    }

    private func rooms() -> [Room] {
        let capacities = [120, 60, 35, 25]
        return (0..<shape.rooms).map { index in
            Room(
                name: "Salle \(index + 1)", capacity: capacities[index % capacities.count],
                equipment: index % 4 == 3 ? [] : ["vidéoprojecteur"])
        }
    }

    private mutating func speaker(number: Int, _ slots: [TimeSlot]) -> Speaker {
        var unavailable: [Interval] = []
        var preferablyNot: [Interval] = []
        if Int.random(in: 0..<3, using: &random) == 0 {
            // At most half of the slots, one of them in part.
            for slot in slots.shuffled(using: &random).prefix(
                Int.random(in: 1...max(1, slots.count / 2), using: &random))
            {
                unavailable.append(slot.interval)
            }
            if let slot = slots.randomElement(using: &random)?.interval,
                let part = Interval(date: slot.date, start: slot.start + 60, end: slot.end)
            {
                unavailable.append(part)
            }
        }
        if Int.random(in: 0..<5, using: &random) == 0, let slot = slots.randomElement(using: &random) {
            preferablyNot.append(slot.interval)
        }
        let disciplines = ["sociologie", "science politique", "anthropologie", "histoire", "gestion"]
        return Speaker(
            name: "Intervenant \(number + 1)", discipline: disciplines.randomElement(using: &random),
            unavailable: unavailable, preferablyNot: preferablyNot)
    }

    private mutating func paper(number: Int, _ speakers: Int) -> Paper {
        let axis = number % shape.axes
        // One speaker in ten presents a second paper, instead of the one who would have.
        let other = number > 0 && Int.random(in: 0..<10, using: &random) == 0
        let speaker = other ? Int.random(in: 0..<number, using: &random) : number
        let keywords = (0..<5).map { _ in
            let own = Int.random(in: 0..<10, using: &random) < 7
            let word =
                own ? axis * 12 + Int.random(in: 0..<12, using: &random) : 100 + Int.random(in: 0..<20, using: &random)
            return letters(word) + "mot"
        }
        let audience = 10 + 5 * Int.random(in: 0...6, using: &random) * Int.random(in: 0...3, using: &random)
        return Paper(
            id: "C\(number + 1)", title: "Communication \(number + 1)", axis: Reference(axis),
            otherAxes: Int.random(in: 0..<10, using: &random) == 0 ? [Reference((axis + 1) % shape.axes)] : [],
            speakers: [Reference(speaker)], keywords: keywords, audience: audience,
            needs: Int.random(in: 0..<2, using: &random) == 0 ? ["vidéoprojecteur"] : [])
    }

    /// Keywords are compared by their first letters, so the number comes as letters, and first.
    private func letters(_ number: Int) -> String {
        String(UnicodeScalar(UInt8(97 + number / 26))) + String(UnicodeScalar(UInt8(97 + number % 26)))
    }
}
