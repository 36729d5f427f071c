internal import ConferenceModel

/// A page that leads to the files of a published programme.
struct IndexPage {
    private let edition: Edition
    private let whole: [PublishedSet.File]
    private let parts: [PublishedSet.File]

    init(_ edition: Edition, whole: [PublishedSet.File], parts: [PublishedSet.File]) {
        (self.edition, self.whole, self.parts) = (edition, whole, parts)
    }

    var text: String {
        let language = edition.language
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\(edition.title) – \(Label.programme[language])</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
            .parts { columns: 18rem }
            </style>
            </head>
            <body>
            <main>
            <h1><bdi>\(edition.title)</bdi></h1>
            <p>\(edition.conference.dates[language])</p>
            <ul>
            \(whole.map { item($0, named: true) })</ul>
            <h2>\(Label.calendars[language])</h2>
            <ul class="parts">
            \(parts.map { item($0, named: false) })</ul>
            </main>
            </body>
            </html>

            """
        return page.html
    }

    private func item(_ file: PublishedSet.File, named: Bool) -> Markup {
        let title = file.title[edition.language]
        return named
            ? "<li><a href=\"\(file.path)\">\(file.path)</a>\(Label.colon[edition.language])\(title)</li>\n"
            : "<li><a href=\"\(file.path)\"><bdi>\(title)</bdi></a></li>\n"
    }
}
