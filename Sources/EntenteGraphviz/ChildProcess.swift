#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// One run of another program: bytes in, bytes out, with a deadline and a cap on what comes back.
struct ChildProcess {
  /// How it ended.
  enum End: Equatable {
    case exited(Int32)
    case signalled(Int32)
    case timedOut
    case tooMuchOutput
  }

  /// What came back.
  struct Result {
    var end: End
    var output: [UInt8]
    var messages: [UInt8]
  }

  /// The file of the program.
  var program: String
  /// Its arguments, without its name.
  var arguments: [String]
  /// Its whole environment: nothing of the caller's leaks in.
  var environment: [String]
  /// Deadline and cap.
  var limits: RenderLimits

  /// Whether a file can be run.
  static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// Runs it and waits. Blocks the thread: call it off the cooperative pool.
  func run(input: [UInt8]) throws(GraphvizError) -> Result {
    let pipes = try Pipes()
    let process: pid_t
    do {
      process = try spawn(pipes)
    } catch {
      pipes.closeAll()
      throw error
    }
    pipes.closeChildEnds()
    var exchange = Exchange(pipes: pipes, input: input, limits: limits)
    let forced = exchange.run()
    if forced != nil { kill(-process, SIGKILL) }
    exchange.close()
    let end = forced ?? Self.wait(for: process)
    if forced != nil { _ = Self.wait(for: process) }
    return Result(end: end, output: exchange.output, messages: exchange.messages)
  }

  private func spawn(_ pipes: Pipes) throws(GraphvizError) -> pid_t {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.input.read, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes.output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, pipes.messages.write, 2)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that what it starts ends with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var process: pid_t = 0
    let status = withCStrings([program] + arguments) { argv in
      withCStrings(environment) { environment in
        posix_spawn(&process, program, &actions, &attributes, argv, environment)
      }
    }
    guard status == 0 else {
      throw GraphvizError(.system, "`\(program)` cannot be started: \(message(of: status))")
    }
    return process
  }

  private static func wait(for process: pid_t) -> End {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }
}

/// The three pipes between parent and child.
private struct Pipes {
  var input: (read: Int32, write: Int32)
  var output: (read: Int32, write: Int32)
  var messages: (read: Int32, write: Int32)

  init() throws(GraphvizError) {
    input = try Self.pipe()
    output = try Self.pipe()
    messages = try Self.pipe()
  }

  private static func pipe() throws(GraphvizError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard systemPipe(&ends) == 0 else {
      throw GraphvizError(.system, "no pipe can be made: \(message(of: errno))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  func closeChildEnds() {
    for end in [input.read, output.write, messages.write] { close(end) }
  }

  func closeAll() {
    closeChildEnds()
    for end in [input.write, output.read, messages.read] { close(end) }
  }
}

/// Feeds the child and reads from it at the same time, until both its outputs are closed.
private struct Exchange {
  var output: [UInt8] = []
  var messages: [UInt8] = []
  private var rest: ArraySlice<UInt8>
  private var inputEnd: Int32
  private var outputEnd: Int32
  private var messagesEnd: Int32
  private let limits: RenderLimits
  private let deadline: Double

  init(pipes: Pipes, input: [UInt8], limits: RenderLimits) {
    rest = input[...]
    inputEnd = pipes.input.write
    outputEnd = pipes.output.read
    messagesEnd = pipes.messages.read
    self.limits = limits
    deadline = now() + limits.seconds
    for end in [inputEnd, outputEnd, messagesEnd] {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    }
    #if canImport(Darwin)
    _ = fcntl(inputEnd, F_SETNOSIGPIPE, 1)
    #endif
  }

  /// - Returns: why the child must be ended; nil where it closed its outputs by itself.
  mutating func run() -> ChildProcess.End? {
    feed()
    while outputEnd >= 0 || messagesEnd >= 0 {
      let left = deadline - now()
      guard left > 0 else { return .timedOut }
      var ends = [
        pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: messagesEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: inputEnd, events: Int16(POLLOUT), revents: 0),
      ]
      let ready = poll(&ends, 3, Int32(min(left * 1000, 60_000)) + 1)
      if ready < 0 && errno != EINTR { return .timedOut }
      guard ready > 0 else { continue }
      if ends[2].revents != 0 { feed() }
      if ends[0].revents != 0 { Self.drain(&outputEnd, into: &output) }
      if ends[1].revents != 0 { Self.drain(&messagesEnd, into: &messages) }
      if output.count > limits.output || messages.count > 1 << 20 { return .tooMuchOutput }
    }
    return nil
  }

  mutating func close() {
    for end in [inputEnd, outputEnd, messagesEnd] where end >= 0 { systemClose(end) }
  }

  private mutating func feed() {
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { writeIgnoringSignals(inputEnd, $0) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EAGAIN { return }
      // A child that reads no further has said why on stderr.
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    if inputEnd >= 0 { systemClose(inputEnd) }
    inputEnd = -1
  }

  private static func drain(_ end: inout Int32, into bytes: inout [UInt8]) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(end, &chunk, chunk.count)
    if count > 0 { return bytes.append(contentsOf: chunk[..<count]) }
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
    systemClose(end)
    end = -1
  }
}

/// Seconds of a clock that only goes forward.
private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func message(of error: Int32) -> String { String(cString: strerror(error)) }

private func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }

private func systemClose(_ end: Int32) { close(end) }

/// Writes to a pipe whose reader may be gone without a SIGPIPE for this thread.
private func writeIgnoringSignals(_ end: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  #if canImport(Glibc)
  var pipeSignal = sigset_t()
  var before = sigset_t()
  sigemptyset(&pipeSignal)
  sigaddset(&pipeSignal, SIGPIPE)
  pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
  let count = write(end, bytes.baseAddress, bytes.count)
  let error = errno
  if count < 0 && error == EPIPE {
    var none = timespec()
    sigtimedwait(&pipeSignal, nil, &none)
  }
  pthread_sigmask(SIG_SETMASK, &before, nil)
  errno = error
  return count
  #else
  return write(end, bytes.baseAddress, bytes.count)
  #endif
}

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return body(copies)
}
