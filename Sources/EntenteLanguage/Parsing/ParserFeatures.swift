/// The features that a transition is chosen by, after Zhang and Nivre (2011): the words on top of
/// the stack and the next ones, their outermost dependents, distances, and numbers and relations
/// of dependents, alone and together.
package enum ParserFeatures {
  package static let count = 157

  /// A word as the templates see it.
  private struct Node {
    var form: UInt64 = 0x0D15
    var tag: UInt64 = 0xFE
    var upos: UInt64 = 0xFE
    var relation: UInt64 = 0xFE
    var leftCount: UInt64 = 0
    var rightCount: UInt64 = 0
    var leftRelations: UInt64 = 0
    var rightRelations: UInt64 = 0
  }

  /// Writes the keys of a state into `keys`, which must have `count` places.
  package static func collect(
    _ state: ParserState, _ words: ParserInput, into keys: inout [UInt64]
  ) {
    func node(_ index: Int32) -> Node {
      guard index >= 0, index < state.count else { return Node() }
      let index = Int(index)
      let children = state.children[index]
      return Node(
        form: words.forms[index],
        tag: words.tags[index],
        upos: words.upos[index],
        relation: UInt64(state.relations[index]),
        leftCount: UInt64(children.leftCount),
        rightCount: UInt64(children.rightCount),
        leftRelations: children.leftRelations,
        rightRelations: children.rightRelations)
    }
    func stack(_ depth: Int) -> Int32 {
      state.stack.count > depth ? state.stack[state.stack.count - 1 - depth] : -1
    }
    func children(_ index: Int32) -> ParserState.Children {
      index >= 0 && index < state.count ? state.children[Int(index)] : ParserState.Children()
    }
    let top = stack(0)
    let below = stack(1)
    let next = Int32(state.next)
    let (s0, s1, s2) = (node(top), node(below), node(stack(2)))
    let (b0, b1, b2) = (node(next), node(next + 1), node(next + 2))
    let (c0, c1, cb) = (children(top), children(below), children(next))
    let (s0l, s0m, s0r, s0q) = (
      node(c0.left), node(c0.secondLeft), node(c0.right), node(c0.secondRight)
    )
    let (s1l, s1m, s1r, s1q) = (
      node(c1.left), node(c1.secondLeft), node(c1.right), node(c1.secondRight)
    )
    let (b0l, b0m) = (node(cb.left), node(cb.secondLeft))
    let distance = Self.distance(top, next)
    let stackDistance = Self.distance(below, top)
    let between = words.signs(from: top, to: next)
    let stackBetween = words.signs(from: below, to: top)

    keys[0] = FeatureKey.of(0, s0.form)
    keys[1] = FeatureKey.of(1, s0.tag)
    keys[2] = FeatureKey.of(2, s0.form, s0.tag)
    keys[3] = FeatureKey.of(3, s1.form)
    keys[4] = FeatureKey.of(4, s1.tag)
    keys[5] = FeatureKey.of(5, s1.form, s1.tag)
    keys[6] = FeatureKey.of(6, s2.form)
    keys[7] = FeatureKey.of(7, s2.tag)
    keys[8] = FeatureKey.of(8, s2.form, s2.tag)
    keys[9] = FeatureKey.of(9, b0.form)
    keys[10] = FeatureKey.of(10, b0.tag)
    keys[11] = FeatureKey.of(11, b0.form, b0.tag)
    keys[12] = FeatureKey.of(12, b1.form)
    keys[13] = FeatureKey.of(13, b1.tag)
    keys[14] = FeatureKey.of(14, b1.form, b1.tag)
    keys[15] = FeatureKey.of(15, b2.form)
    keys[16] = FeatureKey.of(16, b2.tag)
    keys[17] = FeatureKey.of(17, b2.form, b2.tag)
    keys[18] = FeatureKey.of(18, s0l.form)
    keys[19] = FeatureKey.of(19, s0l.tag)
    keys[20] = FeatureKey.of(20, s0l.relation)
    keys[21] = FeatureKey.of(21, s0m.form)
    keys[22] = FeatureKey.of(22, s0m.tag)
    keys[23] = FeatureKey.of(23, s0m.relation)
    keys[24] = FeatureKey.of(24, s0r.form)
    keys[25] = FeatureKey.of(25, s0r.tag)
    keys[26] = FeatureKey.of(26, s0r.relation)
    keys[27] = FeatureKey.of(27, s0q.form)
    keys[28] = FeatureKey.of(28, s0q.tag)
    keys[29] = FeatureKey.of(29, s0q.relation)
    keys[30] = FeatureKey.of(30, s1l.form)
    keys[31] = FeatureKey.of(31, s1l.tag)
    keys[32] = FeatureKey.of(32, s1l.relation)
    keys[33] = FeatureKey.of(33, s1m.form)
    keys[34] = FeatureKey.of(34, s1m.tag)
    keys[35] = FeatureKey.of(35, s1m.relation)
    keys[36] = FeatureKey.of(36, s1r.form)
    keys[37] = FeatureKey.of(37, s1r.tag)
    keys[38] = FeatureKey.of(38, s1r.relation)
    keys[39] = FeatureKey.of(39, s1q.form)
    keys[40] = FeatureKey.of(40, s1q.tag)
    keys[41] = FeatureKey.of(41, s1q.relation)
    keys[42] = FeatureKey.of(42, b0l.form)
    keys[43] = FeatureKey.of(43, b0l.tag)
    keys[44] = FeatureKey.of(44, b0l.relation)
    keys[45] = FeatureKey.of(45, b0m.form)
    keys[46] = FeatureKey.of(46, b0m.tag)
    keys[47] = FeatureKey.of(47, b0m.relation)
    keys[48] = FeatureKey.of(48, s0l.tag, s0l.relation, s0.tag)
    keys[49] = FeatureKey.of(49, s0r.tag, s0r.relation, s0.tag)
    keys[50] = FeatureKey.of(50, s1r.tag, s1r.relation, s1.tag)
    keys[51] = FeatureKey.of(51, s1l.tag, s1l.relation, s1.tag)
    keys[52] = FeatureKey.of(52, b0l.tag, b0l.relation, b0.tag)
    keys[53] = FeatureKey.of(53, s0.form, b0.form)
    keys[54] = FeatureKey.of(54, s0.form, b0.tag)
    keys[55] = FeatureKey.of(55, s0.tag, b0.form)
    keys[56] = FeatureKey.of(56, s0.tag, b0.tag)
    keys[57] = FeatureKey.of(57, s0.form, s0.tag, b0.tag)
    keys[58] = FeatureKey.of(58, s0.tag, b0.form, b0.tag)
    keys[59] = FeatureKey.of(59, s0.form, s0.tag, b0.form, b0.tag)
    keys[60] = FeatureKey.of(60, s1.form, s0.form)
    keys[61] = FeatureKey.of(61, s1.form, s0.tag)
    keys[62] = FeatureKey.of(62, s1.tag, s0.form)
    keys[63] = FeatureKey.of(63, s1.tag, s0.tag)
    keys[64] = FeatureKey.of(64, s1.form, s1.tag, s0.tag)
    keys[65] = FeatureKey.of(65, s1.tag, s0.form, s0.tag)
    keys[66] = FeatureKey.of(66, s1.form, s1.tag, s0.form, s0.tag)
    keys[67] = FeatureKey.of(67, s1.form, b0.form)
    keys[68] = FeatureKey.of(68, s1.form, b0.tag)
    keys[69] = FeatureKey.of(69, s1.tag, b0.form)
    keys[70] = FeatureKey.of(70, s1.tag, b0.tag)
    keys[71] = FeatureKey.of(71, b0.form, b1.form)
    keys[72] = FeatureKey.of(72, b0.form, b1.tag)
    keys[73] = FeatureKey.of(73, b0.tag, b1.form)
    keys[74] = FeatureKey.of(74, b0.tag, b1.tag)
    keys[75] = FeatureKey.of(75, s0.tag, b1.tag)
    keys[76] = FeatureKey.of(76, s0.form, b1.tag)
    keys[77] = FeatureKey.of(77, s2.tag, s0.tag)
    keys[78] = FeatureKey.of(78, s2.tag, b0.tag)
    keys[79] = FeatureKey.of(79, s0.tag, b0.tag, b1.tag)
    keys[80] = FeatureKey.of(80, s1.tag, s0.tag, b0.tag)
    keys[81] = FeatureKey.of(81, s2.tag, s1.tag, s0.tag)
    keys[82] = FeatureKey.of(82, b0.tag, b1.tag, b2.tag)
    keys[83] = FeatureKey.of(83, s0.tag, b0.tag, b0l.tag)
    keys[84] = FeatureKey.of(84, s0.tag, s0l.tag, b0.tag)
    keys[85] = FeatureKey.of(85, s0.tag, s0r.tag, b0.tag)
    keys[86] = FeatureKey.of(86, s0.tag, s0l.tag, s0m.tag)
    keys[87] = FeatureKey.of(87, s0.tag, s0r.tag, s0q.tag)
    keys[88] = FeatureKey.of(88, s1.tag, s0.tag, s1l.tag)
    keys[89] = FeatureKey.of(89, s1.tag, s0.tag, s1r.tag)
    keys[90] = FeatureKey.of(90, s1.tag, s0.tag, s0l.tag)
    keys[91] = FeatureKey.of(91, s1.tag, s0.tag, s0r.tag)
    keys[92] = FeatureKey.of(92, s1.tag, s1r.tag, b0.tag)
    keys[93] = FeatureKey.of(93, s2.tag, s1.tag, b0.tag)
    keys[94] = FeatureKey.of(94, s1.tag, b0.tag, b1.tag)
    keys[95] = FeatureKey.of(95, s1.form, s0.tag, b0.tag)
    keys[96] = FeatureKey.of(96, s1.tag, s0.form, b0.tag)
    keys[97] = FeatureKey.of(97, s1.tag, s0.tag, b0.form)
    keys[98] = FeatureKey.of(98, s0.form, b0.tag, b1.tag)
    keys[99] = FeatureKey.of(99, s0.tag, b0.form, b1.tag)
    keys[100] = FeatureKey.of(100, s0.tag, b0.tag, b1.form)
    keys[101] = FeatureKey.of(101, s1.tag, s0.tag, b0.tag, b1.tag)
    keys[102] = FeatureKey.of(102, s2.tag, s1.tag, s0.tag, b0.tag)
    keys[103] = FeatureKey.of(103, s0.tag, b0.tag, b1.tag, b2.tag)
    keys[104] = FeatureKey.of(104, s1.form, s0.form, b0.tag)
    keys[105] = FeatureKey.of(105, s0.form, b0.form, b1.tag)
    keys[106] = FeatureKey.of(106, s1.tag, s0l.form, s0.tag)
    keys[107] = FeatureKey.of(107, s1.form, s0l.form, s0.tag)
    keys[108] = FeatureKey.of(108, s1.tag, s0l.form, s0.form)
    keys[109] = FeatureKey.of(109, s0.tag, s0r.form, b0.tag)
    keys[110] = FeatureKey.of(110, s1.tag, s1r.form, s0.tag)
    keys[111] = FeatureKey.of(111, s0.form, s0l.form)
    keys[112] = FeatureKey.of(112, s1.form, s1r.form)
    keys[113] = FeatureKey.of(113, s1.form, s0l.form)
    keys[114] = FeatureKey.of(114, b0.form, s0l.form)
    keys[115] = FeatureKey.of(115, s0.form, distance)
    keys[116] = FeatureKey.of(116, s0.tag, distance)
    keys[117] = FeatureKey.of(117, b0.form, distance)
    keys[118] = FeatureKey.of(118, b0.tag, distance)
    keys[119] = FeatureKey.of(119, s0.tag, b0.tag, distance)
    keys[120] = FeatureKey.of(120, s1.tag, s0.tag, stackDistance)
    keys[121] = FeatureKey.of(121, s0.form, stackDistance)
    keys[122] = FeatureKey.of(122, s1.form, stackDistance)
    keys[123] = FeatureKey.of(123, s0.form, s0.leftCount)
    keys[124] = FeatureKey.of(124, s0.tag, s0.leftCount)
    keys[125] = FeatureKey.of(125, s0.form, s0.rightCount)
    keys[126] = FeatureKey.of(126, s0.tag, s0.rightCount)
    keys[127] = FeatureKey.of(127, s1.form, s1.rightCount)
    keys[128] = FeatureKey.of(128, s1.tag, s1.rightCount)
    keys[129] = FeatureKey.of(129, s1.form, s1.leftCount)
    keys[130] = FeatureKey.of(130, s1.tag, s1.leftCount)
    keys[131] = FeatureKey.of(131, b0.form, b0.leftCount)
    keys[132] = FeatureKey.of(132, b0.tag, b0.leftCount)
    keys[133] = FeatureKey.of(133, s0.form, s0.leftRelations)
    keys[134] = FeatureKey.of(134, s0.tag, s0.leftRelations)
    keys[135] = FeatureKey.of(135, s0.form, s0.rightRelations)
    keys[136] = FeatureKey.of(136, s0.tag, s0.rightRelations)
    keys[137] = FeatureKey.of(137, s1.form, s1.rightRelations)
    keys[138] = FeatureKey.of(138, s1.tag, s1.rightRelations)
    keys[139] = FeatureKey.of(139, s1.form, s1.leftRelations)
    keys[140] = FeatureKey.of(140, s1.tag, s1.leftRelations)
    keys[141] = FeatureKey.of(141, b0.form, b0.leftRelations)
    keys[142] = FeatureKey.of(142, b0.tag, b0.leftRelations)
    keys[143] = FeatureKey.of(143, s1.tag, s0.tag, s0.leftRelations)
    keys[144] = FeatureKey.of(144, s1.tag, s0.tag, s1.rightRelations)
    keys[145] = FeatureKey.of(145, s0.tag, b0.tag, s0.leftRelations)
    keys[146] = FeatureKey.of(146, s0.tag, b0.tag, b0.leftRelations)
    keys[147] = FeatureKey.of(147, s0.tag, b0.tag, s0.rightRelations)
    keys[148] = FeatureKey.of(148, s1.form, s0.tag, s1.rightRelations)
    keys[149] = FeatureKey.of(149, s1.tag, s0.form, s0.leftRelations)
    keys[150] = FeatureKey.of(150, s1.upos, s0.upos, b0.upos)
    keys[151] = FeatureKey.of(151, s0.upos, b0.upos, b1.upos, b2.upos)
    keys[152] = FeatureKey.of(152, s2.upos, s1.upos, s0.upos, b0.upos)
    keys[153] = FeatureKey.of(153, s1.upos, s0.form, b0.upos)
    keys[154] = FeatureKey.of(154, s0.form, b0.upos, b1.upos)
    keys[155] = FeatureKey.of(155, s0.tag, b0.tag, between)
    keys[156] = FeatureKey.of(156, s1.tag, s0.tag, stackBetween)
  }

  /// The distance of two words, exact up to 4 and in classes beyond.
  private static func distance(_ left: Int32, _ right: Int32) -> UInt64 {
    guard left >= 0 else { return 0 }
    switch right - left {
    case ...4: return UInt64(max(right - left, 0))
    case ...7: return 5
    case ...12: return 6
    default: return 7
    }
  }
}
