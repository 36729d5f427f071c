/// A PDF was asked for where there is no browser: what can be exported is the page that it prints,
/// ``ExportFormat/page(of:printed:)``.
package struct UnprintedPage: Error {}
