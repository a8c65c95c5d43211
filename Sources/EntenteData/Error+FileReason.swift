import Foundation

extension Error {
  /// Why a file could not be read or written, in the words of the system.
  package var fileReason: String {
    let underlying = (self as? CocoaError)?.userInfo[NSUnderlyingErrorKey] as? POSIXError
    guard let code = underlying?.code.rawValue ?? (self as? POSIXError)?.code.rawValue else {
      return localizedDescription
    }
    let words = String(cString: strerror(code))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
