internal import Digests

extension UniqueIdentifier {
    /// The same for the same name in the same namespace, anywhere (version 5, RFC 9562 §5.5).
    package init(_ name: String, in namespace: UniqueIdentifier) {
        var bytes = Array(Digest.sha1(namespace.bytes + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0f | 0x50
        bytes[8] = bytes[8] & 0x3f | 0x80
        self.init(bytes: bytes)
    }
}
