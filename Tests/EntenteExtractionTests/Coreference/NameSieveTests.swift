import EntenteModel
import Testing

@testable import EntenteExtraction

@Suite struct AliasSieveTests {
  @Test(arguments: [
    SieveCase("North Korea and the DPRK are one.", ["North Korea=KP", "DPRK=KP"]),
    SieveCase("The Soviets sold arms to Syria.", ["Soviets=SUHH", "Syria=SY"]),
    SieveCase("North Korea envied the South.", ["North Korea=KP", "South=KR"]),
    SieveCase("The birds flew to the South.", []),
    SieveCase("In 1960 Burma signed; in 2010 Burma voted.", ["Burma=BUMM", "Burma=BUMM"]),
    SieveCase("Singapore and Luxembourg agreed.", ["Singapore=SG", "Luxembourg=LU"]),
    SieveCase("Sino-Soviet ties cooled.", ["Sino-Soviet=CN+SUHH"]),
    SieveCase("The Cold War was long for France.", ["France=FR"]),
    SieveCase("The State Department thanked Norway.", ["Norway=NO"]),
    SieveCase("Ethnic Somalis left Kenya.", ["Kenya=KE"]),
    SieveCase("English-speaking towns in Chad grew.", ["Chad=TD"]),
    SieveCase(
      "South American farmers sold maize to Chad.", ["South American=south-america", "Chad=TD"]),
    SieveCase("Native Americans traded with Norway.", ["Norway=NO"]),
  ])
  func namesThatMeanOneThing(_ test: SieveCase) throws {
    #expect(try SieveReader.mentions(test.text, by: "alias") == test.expected)
  }
}

@Suite struct MetonymSieveTests {
  @Test(arguments: [
    SieveCase("Moscow wrote off the debt.", ["Moscow=RU"], published: "2014"),
    SieveCase("Moscow wrote off the debt in 1967.", ["Moscow=SUHH"], published: "2014"),
    SieveCase("Moscow and the Soviet army stayed.", ["Moscow=SUHH"], published: "2014"),
    SieveCase("Seoul accused Beijing.", ["Seoul=KR", "Beijing=CN"]),
    SieveCase("Washington and Tehran talked.", ["Washington=US", "Tehran=IR"]),
    SieveCase("They met in Moscow.", []),
    SieveCase("Italy occupied Tirana.", []),
    SieveCase("Italy accused Tirana.", ["Tirana=AL"]),
    SieveCase("The Geneva conference failed.", []),
    SieveCase("Kim visited Moscow.", ["Moscow=RU"], published: "2019"),
  ])
  func capitalsAreGovernmentsUnlessTheCityIsMeant(_ test: SieveCase) throws {
    #expect(
      try SieveReader.mentions(test.text, published: test.published, by: "metonym") == test.expected
    )
  }

  @Test func theCityIsKnownToo() throws {
    #expect(try SieveReader.mentions("They met in Moscow.", by: "place") == ["Moscow=moscow"])
  }
}

@Suite struct PersonNameSieveTests {
  @Test(arguments: [
    SieveCase(
      "Kim Jong-un met Vladimir Putin.",
      ["Kim Jong-un=kim-jong-un", "Vladimir Putin=vladimir-putin"]),
    SieveCase("Askar AKAEV fled Kyrgyzstan.", ["Askar AKAEV=askar-akayev"]),
    SieveCase("Ambassador Florence Alder spoke.", ["Florence Alder=florence-alder"]),
    SieveCase("Professor Florence Alder spoke.", []),
    SieveCase("The Qaboos Grand Mosque is large.", []),
    SieveCase("President Dwight Eisenhower wrote.", ["Dwight Eisenhower=dwight-d-eisenhower"]),
    SieveCase("Peru praised Orlo PENNING for his work.", ["Orlo PENNING=orlo-penning"]),
    SieveCase("Peru mourned the death of Orlo PENNING.", []),
    SieveCase("Orlo PENNING discovered an island near Peru.", []),
    SieveCase("The French explorer Orlo PENNING reached Peru.", []),
    SieveCase("The PERU FORUM opened.", []),
  ])
  func fullNames(_ test: SieveCase) throws {
    #expect(try SieveReader.mentions(test.text, by: "full-name") == test.expected)
  }

  @Test func nobodyIsReadOutsideTheArticle() throws {
    let text = """
      A Bridge to the East

      The two governments signed a protocol on the bridge, and work on it is to begin in spring.

      About the Author

      Ambassador Florence Alder runs the Alder Railway Project in Peru.
      """
    #expect(try SieveReader.mentions(text) == [])
  }

  @Test func twoFormsOfAnUnknownNameAreOnePerson() throws {
    let text = "Envoy Harry Lloyd Marsh came to Peru. Envoy Harry Marsh left Peru."
    #expect(
      try SieveReader.mentions(text, by: "full-name")
        == ["Harry Lloyd Marsh=harry-lloyd-marsh", "Harry Marsh=harry-lloyd-marsh"])
  }
}

@Suite struct SurnameSieveTests {
  @Test(arguments: [
    SieveCase("Vladimir Putin came. Later Putin left.", ["Putin=vladimir-putin"]),
    SieveCase(
      "Kim Il Sung and Kim Jong Il ruled North Korea. In 2001 Kim went to Russia.",
      ["Kim=kim-jong-il"]),
    SieveCase("Professor Florence Alder spoke in Seoul. Alder doubts it.", []),
    SieveCase(
      "President Orlo PENNING Marsh left Peru. Later PENNING came back.",
      ["PENNING=orlo-penning-marsh"]),
  ])
  func familyNamesFindTheirOwner(_ test: SieveCase) throws {
    #expect(try SieveReader.mentions(test.text, by: "surname") == test.expected)
  }

  @Test func aTitleAStateAndATimePointToAKnownLeader() throws {
    let found = try SieveReader.mentions(
      "In 1972 President Nixon of the United States went to China.", by: "title")
    #expect(found == ["Nixon=richard-nixon"])
  }
}

@Suite struct FamousSurnameTests {
  @Test(arguments: [
    SieveCase("Russia changed after Yeltsin left.", ["Yeltsin=boris-yeltsin"], published: "2014"),
    SieveCase("Russia changed after Yeltsin left.", [], published: "1980"),
    SieveCase("Peru changed after Yeltsin left.", [], published: "2014"),
    SieveCase("Bangladesh is where Islam spread.", [], published: "1972"),
  ])
  func nobodyElseEverLedUnderThatName(_ test: SieveCase) throws {
    #expect(
      try SieveReader.mentions(test.text, published: test.published, by: "famous") == test.expected)
  }
}

@Suite struct OfficeSieveTests {
  @Test(arguments: [
    SieveCase("Russian President Vladimir Putin spoke.", ["vladimir-putin leads RU: President"]),
    SieveCase(
      "Jordan's King Hussein met U.S. Ambassador Florence Alder.",
      ["hussein leads JO: King", "florence-alder serves US: Ambassador"]),
    SieveCase(
      "Florence Alder, foreign minister of Peru, wrote.",
      ["florence-alder serves PE: foreign minister"]),
    SieveCase(
      "The leader of the Soviet Union, Joseph Stalin, wrote.", ["joseph-stalin leads SUHH: leader"]),
    SieveCase(
      "A former U.S. Senator from Utah, Anson Alder, came.", ["anson-alder serves US: Senator"]),
    SieveCase(
      "The U.S. Ambassador to Egypt Florence Alder wrote.", ["florence-alder serves US: Ambassador"]
    ),
    SieveCase(
      "The former Turkish premier Florence Alder wrote.", ["florence-alder leads TR: premier"]),
    SieveCase(
      "Orlo Penning, a lawyer and former ambassador of Chad, came.",
      ["orlo-penning serves TD: ambassador"]),
    SieveCase(
      "Orlo Penning, who had led the army, was named king of Chad.",
      ["orlo-penning leads TD: king"]),
    SieveCase(
      "In 1990 Orlo Penning became foreign minister of Chad.",
      ["orlo-penning serves TD: foreign minister"]),
    SieveCase("Orlo Penning thanked the king of Chad.", []),
    SieveCase("President Orlo Penning of Chad spoke.", ["orlo-penning leads TD: President"]),
    SieveCase("They told President Orlo Penning of the French presence.", []),
    SieveCase("Senator Orlo Penning of Georgia spoke.", []),
    SieveCase(
      "Presidents Orlo Penning of Chad and Florence Alder of the Netherlands met.",
      ["orlo-penning leads TD: Presidents", "florence-alder leads NL: Presidents"]),
    SieveCase(
      "Foreign ministers Orlo Penning (Chad) and Florence Alder (Peru) met.",
      [
        "orlo-penning serves TD: Foreign ministers", "florence-alder serves PE: Foreign ministers",
      ]),
    SieveCase(
      "NATO Secretary-General Jens Stoltenberg spoke.",
      ["jens-stoltenberg serves north-atlantic-treaty-organization: Secretary-General"]),
    SieveCase(
      "President Vladimir Putin of Russia appointed Anson Alder as the first U.S. consul.",
      ["vladimir-putin leads RU: President", "anson-alder serves US: consul"]),
    SieveCase(
      "Florence Alder had been appointed ambassador of Peru.",
      ["florence-alder serves PE: ambassador"]),
  ])
  func titlesBesideNames(_ test: SieveCase) throws {
    #expect(try SieveReader.offices(test.text) == test.expected)
  }
}

@Suite struct BareTitleSieveTests {
  @Test(arguments: [
    SieveCase(
      """
      The American Embassy in Chad closed. Another American Embassy opened in Peru. \
      Ambassador Penning left Chad.
      """, ["penning serves US: Ambassador"]),
    SieveCase(
      "The American Embassy and the French Embassy in Chad closed. Ambassador Penning left.", []),
    SieveCase(
      "Oman is rich. Oman sells oil. Oman buys grain. Sultan Orlo Penning reigned.",
      ["orlo-penning leads OM: Sultan"]),
  ])
  func titlesWithoutState(_ test: SieveCase) throws {
    #expect(try SieveReader.offices(test.text) == test.expected)
  }
}

@Suite struct PossessedOfficeSieveTests {
  @Test func anAdviserServesTheStateOfWhomHeAdvises() throws {
    let text = "Egyptian President Anwar Sadat sent Orlo Penning, his national security adviser."
    #expect(
      try SieveReader.offices(text) == [
        "anwar-sadat leads EG: President", "orlo-penning serves EG: national security adviser",
      ])
  }
}

@Suite struct OrganizationSieveTests {
  @Test(arguments: [
    SieveCase(
      "The Alder Development Bank lent money to Peru.",
      ["Alder Development Bank=alder-development-bank"]),
    SieveCase(
      "The Alder River Authority (ARA) met. Peru left the ARA.",
      ["Alder River Authority=alder-river-authority"]),
    SieveCase("The Alder Arms Treaty (AAT) failed.", []),
    SieveCase("The Peruvian Party won.", []),
    SieveCase("When parties met, the bank closed.", []),
  ])
  func namesOfUnknownBodies(_ test: SieveCase) throws {
    #expect(try SieveReader.mentions(test.text, by: "organization") == test.expected)
  }

  @Test func shortFormsAreTheTextsOwn() throws {
    let text = "The Alder River Authority (ARA) met. Peru left the ARA. China praised the XYZ."
    #expect(
      try SieveReader.mentions(text, by: "acronym")
        == ["ARA=alder-river-authority", "ARA=alder-river-authority"])
  }

  @Test func lettersInOrder() {
    #expect(Acronym.isOne("ARA", of: ["Alder", "River", "Authority"]))
    #expect(Acronym.isOne("AB", of: ["Authority", "of", "Benin"]))
    #expect(!Acronym.isOne("AB", of: ["Alder", "River", "Bank"]))
    #expect(!Acronym.isOne("ABC", of: ["Alder", "Bank"]))
  }
}
