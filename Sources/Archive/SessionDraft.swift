/// One session as somebody wrote it, in JSON or in a table: names that may not exist.
struct SessionDraft: Decodable {
    /// `2012-11-15 11:00`.
    var timeSlot: String
    var room: String
    /// `nil` = the axis of the first paper.
    var axis: String?
    /// In the order of presentation.
    var papers: [PaperName]

    /// `"C01"` or `{"id": "C01", …}`.
    struct PaperName: Decodable {
        let id: String

        private enum CodingKeys: String, CodingKey { case id }

        init(id: String) { self.id = id }

        init(from decoder: any Decoder) throws {
            if let id = try? decoder.singleValueContainer().decode(String.self) {
                self.id = id
            } else {
                id = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .id)
            }
        }
    }
}
