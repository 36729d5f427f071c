package import ConferenceModel

/// A made-up conference and a programme of it that meets all requirements and is fairly good.
package struct SyntheticConference: Sendable {
    package let conference: Conference
    package let hidden: Programme
}
