/// The columns of one of the organiser's tables.
protocol TableColumn: Keyword {
    /// Columns without which the table says nothing.
    static var mandatory: [Self] { get }
}
