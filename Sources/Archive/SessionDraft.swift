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
        /// From 1.
        let place: Int?

        private enum CodingKeys: String, CodingKey { case id, place }

        init(id: String) { (self.id, place) = (id, nil) }

        init(from decoder: any Decoder) throws {
            if let id = try? decoder.singleValueContainer().decode(String.self) {
                (self.id, place) = (id, nil)
            } else {
                let keys = try decoder.container(keyedBy: CodingKeys.self)
                id = try keys.decode(String.self, forKey: .id)
                place = try keys.decodeIfPresent(Int.self, forKey: .place)
            }
        }
    }
}
