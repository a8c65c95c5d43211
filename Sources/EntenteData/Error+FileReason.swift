import Foundation

extension Error {
  /// Why a file could not be read or written, in the words of the system.
  package var fileReason: String {
    let error = self as NSError
    let underlying = (error.userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError }
    guard
      let code = [underlying, error].compactMap(\.self).first(where: {
        $0.domain == NSPOSIXErrorDomain
      })
    else { return localizedDescription }
    let words = String(cString: strerror(Int32(truncatingIfNeeded: code.code)))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
