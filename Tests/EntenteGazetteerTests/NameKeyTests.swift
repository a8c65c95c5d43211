import EntenteData
import EntenteGazetteer
import EntenteModel
import Testing

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("Kim Jong Un", "Kim Jong-eun"), ("Kim Jong Un", "Gim Jeong-eun"),
    ("Kim Jong Un", "Jong-un Kim"),
    ("Ri Ju Yon", "Lee Ju-yeon"), ("Choe Ryong Hae", "Choi Ryong-hae"),
    ("Kim Il Sung", "Kim Ilsung"),
    ("Jang Song Thaek", "Chang Song-taek"), ("Park Geun-hye", "Pak Kun-hye"),
    ("Roh Moo-hyun", "No Mu-hyon"),
    ("Sergei Lavrov", "Sergey Lavrov"), ("Yeltsin", "Eltsin"),
    ("Dmitry Medvedev", "Dmitri Medvedev"),
    ("Sergei Shoigu", "Sergey Shoygu"), ("Valentina Matvienko", "Valentina Matviyenko"),
    ("Bashar al-Assad", "Bashar el Assad"), ("Muammar Qaddafi", "Muammar Kaddafi"),
    ("Mohammed Mossadegh", "Muhammad Mosadegh"),
  ])
  func spellingsOfOneNameAgree(first: String, second: String) {
    #expect(NameKey.agree(first, second))
  }

  @Test(arguments: [
    ("Kim Jong Un", "Kim Jong Il"), ("Kim Jong Il", "Kim Il Sung"),
    ("Kim Yong Nam", "Kim Jong Nam"),
    ("Ri Yong Ho", "Ri Yong Gil"), ("Putin", "Rasputin"), ("Lavrov", "Pavlov"),
    ("Hafez al-Assad", "Bashar al-Assad"), ("Park Chung-hee", "Park Geun-hye"),
  ])
  func otherNamesDoNot(first: String, second: String) {
    #expect(!NameKey.agree(first, second))
  }

  @Test(arguments: [
    ("Mao Tse-tung", "leader:mao-zedong"), ("Chou En-lai", "leader:zhou-enlai"),
    ("Teng Hsiao-ping", "leader:deng-xiaoping"), ("Kim Chong Un", "leader:kim-jong-un"),
    ("Askar Akaev", "leader:askar-akayev"), ("Kurmanbek Bakiev", "leader:kurmanbek-bakiyev"),
  ])
  func leadersAreFoundByOtherSpellings(name: String, leader: String) throws {
    let found = try MatchTests.gazetteer.get().leaders(soundingLike: name)
    #expect(found.map(\.rawValue).contains(leader), "\(found)")
  }

  @Test func givenNamesAreKnown() throws {
    let gazetteer = try MatchTests.gazetteer.get()
    #expect(gazetteer.isGivenName("William"))
    #expect(!gazetteer.isGivenName("Pipeline"))
  }
}
