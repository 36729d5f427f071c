package import ConferenceModel
internal import Foundation

extension Instant {
    package static var now: Instant { Instant(seconds: Int(Date().timeIntervalSince1970)) }
}
