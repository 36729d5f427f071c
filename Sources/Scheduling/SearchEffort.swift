/// How a search that may not end goes about its work.
package struct SearchEffort: Sendable {
    /// Searches at the same time; more than there are processors gains nothing.
    package let jobs: Int
    package let seed: Int
    /// Simplex iterations × thousands of rows and columns, after which the search ends; `nil` = until the limits say so.
    package let work: Int?

    /// `nil` = by the conference's size.
    package let form: ModelForm?

    /// Nodes of the tree after which a search in patterns ends; `nil` = until the limits say so.
    package let nodes: Int?
    /// Whether it is said why there is no programme, which may take long.
    package let explains: Bool

    package init(
        jobs: Int = 1, seed: Int = 1, work: Int? = nil, form: ModelForm? = nil, nodes: Int? = nil,
        explains: Bool = true
    ) {
        (self.jobs, self.seed, self.work, self.form, self.nodes) = (jobs, seed, work, form, nodes)
        self.explains = explains
    }
}
