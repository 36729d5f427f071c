/// A theme under which papers are grouped (axe); other tools say *track*.
package struct Axis: Hashable, Sendable {
    /// As the organiser wrote it: `1`, `A`, `public`.
    package let id: String
    package let title: Text
    /// `#rrggbb`, lower case; `nil` where the organiser left the choice to the export.
    package let colour: String?
    /// Axes whose audience this one shares, so that they had better not compete.
    package let related: [Reference<Axis>]
    /// Names of the people who answer for the axis.
    package let chairs: [String]

    package init(
        id: String, title: Text, colour: String? = nil, related: [Reference<Axis>] = [], chairs: [String] = []
    ) {
        (self.id, self.title, self.colour, self.related, self.chairs) = (id, title, colour, related, chairs)
    }
}
