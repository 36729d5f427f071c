internal import ConferenceModel

/// The programme as a document for pdfLaTeX or LuaLaTeX: a section a day, in order of time, and who speaks when.
struct LaTeXDocument {
    private let edition: Edition
    private var conference: Conference { edition.conference }
    private var language: Language { edition.language }

    init(_ edition: Edition) { self.edition = edition }

    var text: String {
        let days = edition.days.map(day).joined(separator: "\n")
        return preamble + "\\begin{document}\n\\maketitle\n\n\(axes)\n\(days)\n\(speakers)\n\\end{document}\n"
    }

    private var preamble: String {
        let place = conference.place.isEmpty ? "" : " · \(escaped(conference.place))"
        return """
            \\documentclass[11pt,a4paper]{article}
            \\usepackage{iftex}
            \\ifPDFTeX
              \\usepackage[T1]{fontenc}
              \\usepackage[utf8]{inputenc}
              \\usepackage{lmodern}
              \\newcommand\\foreign[1]{$\\Box$}
              \\usepackage{latexsym}
            \\else
              \\usepackage{fontspec}
              \\newcommand\\foreign[1]{#1}
            \\fi
            \\usepackage{textcomp}
            \\usepackage[\(language == .fr ? "french" : "english")]{babel}
            \\usepackage[margin=22mm]{geometry}
            \\setlength\\parindent{0pt}
            \\setlength\\parskip{3pt}
            \\sloppy
            \\newcommand\\slot[2]{\\subsection*{#1\\hfill\\normalsize\\normalfont\\itshape #2}}
            \\newcommand\\talk[3]{\\par\\makebox[5em][l]{#1}\\parbox[t]{\\dimexpr\\linewidth-5.5em}{\\textbf{#2}\\\\#3}\\par}
            \\title{\(escaped(edition.title))}
            \\author{\(LaTeXText.escaped(conference.dates[language]))\(place)}
            \\date{}

            """
    }

    private var axes: String {
        let items = conference.axes.map { "\\item[\(escaped($0.id))] \(escaped($0.title[language]))\n" }.joined()
        return items.isEmpty
            ? "" : "\\section*{\(Label.axes[language])}\n\\begin{description}\n\(items)\\end{description}\n"
    }

    private func day(_ plan: DayPlan) -> String {
        "\\section*{\(escaped(plan.date.heading[language]))}\n"
            + plan.rows.map { row in
                switch row {
                case .event(let event):
                    "\\slot{\(escaped(event.interval.hours[language]))}{}\n\\emph{\(escaped(event.title[language]))}"
                        + (event.place.map { " · \(escaped($0))" } ?? "") + "\n"
                case .timeSlot(let interval, let rooms):
                    rooms.joined().map { session($0, at: interval) }.joined()
                }
            }.joined(separator: "\n")
    }

    private func session(_ session: Session, at interval: Interval) -> String {
        let room = escaped(conference.rooms[session.room].name)
        let axis = "\(Label.axis[language])~\(escaped(conference.axes[session.axis].id))"
        let talks = edition.talks(of: session).map { talk in
            let names = escaped(conference.speakerNames(of: talk.paper).joined(separator: ", "))
            let title = escaped(conference.papers[talk.paper].title)
            return "\\talk{\(escaped(talk.interval.start.text[language]))}{\(title)}{\(names)}\n"
        }
        return "\\slot{\(escaped(interval.hours[language])) · \(room)}{\(axis)}\n" + talks.joined()
    }

    private var speakers: String {
        let entries = SpeakerIndex(edition).entries.map { entry in
            let hours = entry.appearances.map { talk, session in
                "\(talk.interval.text[language]) (\(conference.rooms[session.room].name))"
            }
            return "\(escaped(entry.speaker.name))\\dotfill \(escaped(hours.joined(separator: " ; ")))\\par\n"
        }
        return entries.isEmpty ? "" : "\\section*{\(Label.bySpeaker[language])}\n" + entries.joined()
    }

    private func escaped(_ text: String) -> String { LaTeXText.escaped(text.typeset) }
}
