import ConferenceModel
import Testing

@testable import ConferenceFiles

/// Thursday 15 and Friday 16 November 2012; the break nearest to noon begins at 12:30 on Thursday, 12:00 on Friday.
private let limoges: ConferenceDays = {
    let slots = ["15 11:00-12:30", "15 14:00-15:30", "15 16:00-17:30", "16 10:30-12:00", "16 13:30-15:00"]
    return ConferenceDays(days, timeSlots: slots.map { interval($0) })
}()

private let days = [15, 16].compactMap { CalendarDate(year: 2012, month: 11, day: $0) }

/// `15 09:00-12:30`, in November 2012.
private func interval(_ text: String) -> Interval {
    let parts = text.split { " -:".contains($0) }.compactMap { Int($0) }
    guard parts.count == 5, let date = CalendarDate(year: 2012, month: 11, day: parts[0]),
        let start = LocalTime(hour: parts[1], minute: parts[2]), let end = LocalTime(hour: parts[3], minute: parts[4]),
        let interval = Interval(date: date, start: start, end: end)
    else { preconditionFailure(text) }
    return interval
}

private func written(_ intervals: [Interval]) -> String {
    intervals.map { "\($0.date.day) \($0.start.iso)-\($0.end.iso)" }.joined(separator: ", ")
}

private let thursday = "15 00:00-24:00"
private let friday = "16 00:00-24:00"

private let meanings: [(String, String)] = [
    // Days.
    ("jeudi", thursday), ("Thursday", thursday), ("JEUDI", thursday), ("jeu.", thursday), ("Thu", thursday),
    ("jeudi 15", thursday), ("le 15", thursday), ("15", thursday), ("15/11", thursday), ("15/11/2012", thursday),
    ("15.11.2012", thursday), ("15 novembre", thursday), ("15 nov. 2012", thursday), ("November 15", thursday),
    ("Thursday, November 15th, 2012", thursday), ("the 15th of November", thursday), ("2012-11-15", thursday),
    ("jeudi 15 novembre 2012", thursday), ("toute la journée de vendredi", friday),
    ("vendredi toute la journée", friday),
    ("Friday all day", friday), ("tous les jeudis", thursday), ("every Friday", friday), ("Fridays", friday),
    ("tous les jours", "\(thursday), \(friday)"), ("every day", "\(thursday), \(friday)"),
    ("tout", "\(thursday), \(friday)"),
    ("toute la journée", "\(thursday), \(friday)"), ("always", "\(thursday), \(friday)"),
    ("jeudi et vendredi", "\(thursday), \(friday)"), ("15, 16", "\(thursday), \(friday)"),
    ("15/11 + 16/11", "\(thursday), \(friday)"), ("jeudi; vendredi", "\(thursday), \(friday)"),
    ("du 15 au 16 novembre", "\(thursday), \(friday)"), ("Thursday to Friday", "\(thursday), \(friday)"),
    // Parts of the day.
    ("jeudi matin", "15 00:00-12:30"), ("vendredi matin", "16 00:00-12:00"), ("Friday morning", "16 00:00-12:00"),
    ("jeudi après-midi", "15 12:30-24:00"), ("jeudi apres midi", "15 12:30-24:00"),
    ("le matin du 15", "15 00:00-12:30"),
    ("Friday afternoon", "16 12:00-24:00"), ("jeudi soir", "15 18:00-24:00"), ("on Thursday evening", "15 18:00-24:00"),
    ("tous les matins", "15 00:00-12:30, 16 00:00-12:00"), ("every morning", "15 00:00-12:30, 16 00:00-12:00"),
    ("les matins", "15 00:00-12:30, 16 00:00-12:00"), ("mornings", "15 00:00-12:30, 16 00:00-12:00"),
    ("chaque après-midi", "15 12:30-24:00, 16 12:00-24:00"), ("the morning of 16 November", "16 00:00-12:00"),
    // Hours.
    ("vendredi après 15h", "16 15:00-24:00"), ("vendredi après 15h30", "16 15:30-24:00"),
    ("vendredi avant 10 h 30", "16 00:00-10:30"), ("vendredi jusqu’à 10h30", "16 00:00-10:30"),
    ("Thursday after 3pm", "15 15:00-24:00"), ("Thursday after 3:30 p.m.", "15 15:30-24:00"),
    ("Thursday until noon", "15 00:00-12:00"), ("Thursday before 10.30 am", "15 00:00-10:30"),
    ("2012-11-16 09:00-12:00", "16 09:00-12:00"), ("le 16/11 de 9h à 12h", "16 09:00-12:00"),
    ("le 16/11, de 9 à 12h", "16 09:00-12:00"), ("16 November 9:00-12:00", "16 09:00-12:00"),
    ("November 16, 9-11am", "16 09:00-11:00"), ("Friday 11am-1pm", "16 11:00-13:00"),
    ("Friday 11-1pm", "16 11:00-13:00"),
    ("jeudi 9-12h", "15 09:00-12:00"), ("jeudi 15 9-12h", "15 09:00-12:00"), ("jeudi 11:00–12:30", "15 11:00-12:30"),
    ("jeudi 15 novembre, 11 h – 12 h 30", "15 11:00-12:30"), ("entre 9h et midi le 16", "16 09:00-12:00"),
    ("de 9h à 12h le 16 novembre", "16 09:00-12:00"), ("Friday from 9:00 to 12:00", "16 09:00-12:00"),
    ("from Friday 9:00 to 12:00", "16 09:00-12:00"), ("jeudi 20h-minuit", "15 20:00-24:00"),
    ("jeudi à partir de 15 heures 30", "15 15:30-24:00"), ("dès 15h jeudi", "15 15:00-24:00"),
    ("après 17h", "15 17:00-24:00, 16 17:00-24:00"), ("jeudi 9h-10h et 14h-15h", "15 09:00-10:00, 15 14:00-15:00"),
    ("tous les jours de 12h à 14h", "15 12:00-14:00, 16 12:00-14:00"),
    ("jeudi avant 10h et après 16h", "15 00:00-10:00, 15 16:00-24:00"),
    ("jeudi matin ; vendredi après 15h", "15 00:00-12:30, 16 15:00-24:00"),
    ("jeudi matin, vendredi après-midi", "15 00:00-12:30, 16 12:00-24:00"),
    ("jeudi matin et vendredi", "15 00:00-12:30, \(friday)"), ("jeudi 9h-11h, jeudi 10h-12h", "15 09:00-12:00"),
    // From one day to another.
    ("après jeudi", friday), ("à partir de vendredi", friday), ("avant vendredi", thursday),
    ("jusqu'à jeudi", thursday),
    ("à partir de jeudi 15h", "15 15:00-24:00, \(friday)"), ("before Friday 10:00", "\(thursday), 16 00:00-10:00"),
    ("de jeudi 15h à vendredi 10h", "15 15:00-24:00, 16 00:00-10:00"),
    ("from Thursday 3pm to Friday 10am", "15 15:00-24:00, 16 00:00-10:00"),
    // Exceptions.
    ("tout sauf vendredi matin", "\(thursday), 16 12:00-24:00"),
    ("all except Friday morning", "\(thursday), 16 12:00-24:00"), ("sauf jeudi", friday),
    ("jeudi sauf 9h-10h", "15 00:00-09:00, 15 10:00-24:00"), ("every day but Thursday", friday),
    ("tous les jours sauf jeudi matin et vendredi après 15h", "15 12:30-24:00, 16 00:00-15:00"),
]

@Test("a time phrase means its hours", arguments: meanings)
func meaning(phrase: String, expected: String) throws {
    #expect(try written(TimePhrase.intervals(phrase, in: limoges)) == expected)
}

@Test("an hour alone is the first minute of something, and only where a moment is asked for")
func moments() throws {
    for phrase in ["jeudi 15 11:00", "jeudi à 11h", "Thursday 15 at 11am", "jeudi 15 à 11 h"] {
        #expect(try written(TimePhrase.moments(phrase, in: limoges)) == "15 11:00-11:01")
        #expect(throws: TimePhraseFault.self) { try TimePhrase.intervals(phrase, in: limoges) }
    }
}
