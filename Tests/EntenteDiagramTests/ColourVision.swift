import Entente
import Foundation

/// How colours look to people without one sort of cones (Machado, Oliveira and Fernandes 2009, full
/// severity), and how far apart they are then (CIE 1976, ΔE*ab).
enum ColourVision: CaseIterable {
  case common
  case protanopia
  case deuteranopia
  case tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .common: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  func distance(_ one: Color, _ other: Color) -> Double {
    zip(lab(one), lab(other)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private func lab(_ color: Color) -> [Double] {
    let linear = [16, 8, 0].map { shift -> Double in
      let channel = Double((color.value >> UInt32(shift)) & 0xFF) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    let seen = matrix.map { row in min(1, max(0, zip(row, linear).map(*).reduce(0, +))) }
    let white = [0.95047, 1, 1.08883]
    let xyz = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ].map { row in zip(row, seen).map(*).reduce(0, +) }
    let f = zip(xyz, white).map { value, white -> Double in
      let ratio = value / white
      return ratio > 0.008856 ? cbrt(ratio) : 7.787 * ratio + 16 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }
}
