extension Int {
    /// `+34`, `0`, `−5`.
    package var signed: String { self == 0 ? "0" : self < 0 ? "−\(-self)" : "+\(self)" }
}
