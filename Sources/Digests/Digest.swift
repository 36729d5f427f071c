internal import CDigest

/// Digests of bytes.
package enum Digest {
    package static func sha1(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 20)
        digest_sha1(bytes, Int64(bytes.count), &digest)
        return digest
    }

    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        digest_sha256(bytes, Int64(bytes.count), &digest)
        return digest
    }
}
