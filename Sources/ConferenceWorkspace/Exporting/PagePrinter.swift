/// Whoever prints a page as PDF: a browser, for instance.
package protocol PagePrinter: Sendable {
    /// - Returns: a PDF with the sizes that the page gives its pages.
    func pdf(of page: String) throws -> [UInt8]
}
