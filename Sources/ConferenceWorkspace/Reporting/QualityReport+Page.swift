package import ConferenceModel
internal import Scheduling
internal import SchedulingRules

extension QualityReport {
    /// A page for the web of its own: no script, nothing from elsewhere.
    package func page(_ language: Language) -> String {
        let title = Text(fr: "Bilan du programme", en: "Report on the programme")[language]
        let head = "<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<meta charset=\"utf-8\">\n"
        let style =
            "<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}li{margin:.2em 0}</style>\n"
        let rows = quality.audit.preferences.map {
            "<tr><td>\(escaped($0.rule.title[language]))</td><td>\($0.points)</td></tr>\n"
        }.joined()
        let table =
            "<table>\n<caption>\(Text(fr: "Points par règle", en: "Points by rule")[language])</caption>\n\(rows)</table>\n"
        let blocks = sections(pricing: .max).map { section in
            "<h2>\(escaped(section.title[language]))</h2>\n<ul>\n"
                + section.lines.map { "<li>\(escaped($0[language].line))</li>\n" }.joined() + "</ul>\n"
                + section.notes.map { "<p>\(escaped($0[language].line))</p>\n" }.joined()
        }.joined()
        return head + "<title>\(title) · \(escaped(quality.conference.title[language].line))</title>\n" + style
            + "<main>\n<h1>\(escaped(quality.conference.title[language].line))</h1>\n<p>\(escaped(verdict[language]))</p>\n"
            + table
            + blocks
            + "</main>\n</html>\n"
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
