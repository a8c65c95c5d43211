internal import CGraphviz

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The side of a rendering that runs in the child process: DOT on stdin, bytes on stdout, messages
/// on stderr.
public enum GraphvizChild {
  /// Renders what stands on stdin and ends the process; nothing is returned to.
  ///
  /// The exit code tells the parent what happened, see `ExitCode`.
  public static func run(engine: LayoutEngine, format: GraphvizFormat, limits: RenderLimits)
    -> Never
  {
    entente_die_with_parent()
    restrict(to: limits)
    do {
      let bytes = try GraphvizLibrary.render(
        dot: readInput(), engine: engine, format: format)
      write(bytes, to: 1)
      // Leaving through exit would run Graphviz's own clean-up.
      _exit(0)
    } catch {
      write(Array((error.description + "\n").utf8), to: 2)
      _exit(ExitCode(error.code).rawValue)
    }
  }

  /// How the child tells the parent what went wrong, after sysexits.h.
  enum ExitCode: Int32 {
    case invalidInput = 65
    case notInstalled = 69
    case layoutFailed = 70
    case system = 71

    init(_ code: GraphvizError.Code) {
      switch code {
      case .invalidInput: self = .invalidInput
      case .notInstalled: self = .notInstalled
      case .layoutFailed: self = .layoutFailed
      default: self = .system
      }
    }

    var code: GraphvizError.Code {
      switch self {
      case .invalidInput: .invalidInput
      case .notInstalled: .notInstalled
      case .layoutFailed: .layoutFailed
      case .system: .system
      }
    }
  }

  /// Limits that the kernel keeps, so that they hold while Graphviz does not look up.
  private static func restrict(to limits: RenderLimits) {
    var core = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(resource(RLIMIT_CORE), &core)
    let memory = rlim_t(max(0, limits.memory))
    var space = rlimit(rlim_cur: memory, rlim_max: memory)
    setrlimit(resource(RLIMIT_AS), &space)
    let seconds = rlim_t(max(1, min(limits.seconds, 86_400)).rounded(.up))
    var time = rlimit(rlim_cur: seconds, rlim_max: seconds + 1)
    setrlimit(resource(RLIMIT_CPU), &time)
  }

  private static func readInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

#if canImport(Glibc)
private func resource(_ limit: __rlimit_resource) -> __rlimit_resource_t {
  __rlimit_resource_t(limit.rawValue)
}
#else
private func resource(_ limit: Int32) -> Int32 { limit }
#endif
