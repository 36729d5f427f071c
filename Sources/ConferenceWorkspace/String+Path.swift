extension String {
    /// The path of a file in this folder.
    package func path(of name: String) -> String { self == "." ? name : (hasSuffix("/") ? self : self + "/") + name }
}
