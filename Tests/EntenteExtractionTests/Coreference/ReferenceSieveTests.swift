import EntenteModel
import Testing

@testable import EntenteExtraction

@Suite struct PronounSieveTests {
  @Test(arguments: [
    SieveCase("Russia opened its port.", ["its=RU"]),
    SieveCase("China agreed to the plan. It also offered a loan.", ["It=CN"]),
    SieveCase("Russia and China extended their treaty.", ["their=RU+CN"]),
    SieveCase("It is clear that Russia will agree.", []),
    SieveCase("The treaty extended its scope.", []),
    SieveCase("Vladimir Putin said that he would come.", ["he=vladimir-putin"]),
    SieveCase("Professor Florence Alder said that she would come.", []),
    SieveCase("Russian officials praised their ally.", ["their=RU"]),
    SieveCase("Chad thanked France, which kept its troops there.", ["its=FR"]),
    SieveCase(
      "Vladimir Putin spoke. Voters chose Donald Trump, and he won.", ["he=donald-trump"]),
  ])
  func subjectsBindPronouns(_ test: SieveCase) throws {
    #expect(try SieveReader.mentions(test.text, by: "pronoun") == test.expected)
  }
}

@Suite struct SetSieveTests {
  @Test(arguments: [
    SieveCase("Russia and Japan met. The two countries signed a treaty.", ["two countries=RU+JP"]),
    SieveCase("Talks between Peru and Chile failed. Both sides left.", ["Both sides=PE+CL"]),
    SieveCase("Sino-Indian ties grew. The two nations trade much.", ["two nations=CN+IN"]),
    SieveCase("The two countries signed a treaty.", []),
    SieveCase(
      "The partition of India left Pakistan and largely Hindu areas of India, and the two countries fought.",
      ["two countries=IN+PK"]),
    SieveCase(
      """
      Peru was far away. Chile was poor, as was Peru. Chile voted. Maize was dear. Grain was dear. Sugar was dear. \
      The two countries signed a treaty.
      """, ["two countries=CL+PE"]),
  ])
  func pairs(_ test: SieveCase) throws {
    #expect(try SieveReader.mentions(test.text, by: "set") == test.expected)
  }

  @Test func formerAndLatter() throws {
    let text = "Peru and Chile talked. The former agreed, and the latter did not."
    #expect(
      try SieveReader.mentions(text, by: "former-latter") == ["former=PE", "latter=CL"])
  }
}

@Suite struct DescriptionSieveTests {
  @Test func theCountryIsTheOneSpokenOf() throws {
    let text = "Bhutan closed its borders. Later the country opened them."
    #expect(try SieveReader.mentions(text, by: "state-description") == ["country=BT"])
  }

  @Test(arguments: [
    SieveCase(
      "Chad works with France, which keeps troops in the country. Chad trades. Chad votes.",
      ["country=TD"]),
    SieveCase("Troops came to Iraq after a group had taken the country.", ["country=IQ"]),
    SieveCase("Syngman Rhee led the country.", ["country=KR"], published: "1955"),
    SieveCase(
      "The United States helped Peru, and the administration was praised.",
      ["administration=US"]),
    SieveCase("The country report is long.", []),
    SieveCase(
      "Chad is dry. The government has ties to France, which keeps troops in the country. Chad votes.",
      ["government=TD", "country=TD"]),
    SieveCase("Japan took the island.", []),
  ])
  func descriptionsOfStates(_ test: SieveCase) throws {
    #expect(
      try SieveReader.mentions(test.text, published: test.published, by: "state-description")
        == test.expected)
  }

  @Test(arguments: [
    SieveCase(
      "In 1936 the Roosevelt Administration lent money to Peru; the United States was rich.",
      ["Roosevelt=franklin-d-roosevelt", "Administration=US"]),
    SieveCase("Lee Myung-bak’s government refused.", ["government=KR"]),
    SieveCase(
      "In 1995 the United States was rich. The Clinton administration mediated.",
      ["administration=US"]),
    SieveCase("The Alder administration refused.", []),
  ])
  func administrationsAreTheirLeadersStates(_ test: SieveCase) throws {
    #expect(
      try SieveReader.mentions(test.text, published: test.published, by: "administration")
        == test.expected)
  }

  @Test func aTitleThatIsSaidOfSomebodyRefersToNobody() throws {
    let text = "Turkish President Recep Tayyip Erdogan came. Orlo Penning became president of Chad."
    #expect(try SieveReader.mentions(text, by: "leader-description") == [])
  }

  @Test(arguments: [
    SieveCase(
      "Kim Jong Il and Kim Jong Un ruled. In 2000 the North Korean leader came.",
      ["leader=kim-jong-il"],
      published: "2014"),
    SieveCase(
      "Turkish President Recep Tayyip Erdogan came. The president was tired.",
      ["president=recep-tayyip-erdogan"], published: "2019"),
    SieveCase("The Peruvian president came.", [], published: "2019"),
  ])
  func leadersByOffice(_ test: SieveCase) throws {
    #expect(
      try SieveReader.mentions(test.text, published: test.published, by: "leader-description")
        == test.expected)
  }
}

@Suite struct ProjectSieveTests {
  @Test(arguments: [
    SieveCase(
      "Russia plans a gas pipeline to Peru through Chile.",
      ["gas pipeline=gas-pipeline-to-peru-through-chile"]),
    SieveCase(
      "The Alder Industrial Complex closed.", ["Alder Industrial Complex=alder-industrial-complex"]),
    SieveCase(
      "Peru agreed to build a railway.", ["railway=railway"]),
    SieveCase(
      "Peru launched a development program dubbed \"Alder 2026\".",
      ["development program=development-program"]),
    SieveCase(
      "Chad planned a trans-Saharan highway.", ["trans-Saharan highway=trans-saharan-highway"]),
    SieveCase("Peru saw a railway.", []),
    SieveCase("Irrigation projects need water.", []),
    SieveCase("New plans are in the pipeline.", []),
  ])
  func descriptions(_ test: SieveCase) throws {
    #expect(try SieveReader.mentions(test.text, by: "project") == test.expected)
  }

  @Test func joiningTwoProjectsIsOneOfItsOwn() throws {
    let text = "They spoke of linking the Trans-Siberian Railway with the Alder Railway."
    #expect(
      try SieveReader.mentions(text, by: "project-link")
        == ["linking=link-alder-railway-trans-siberian-railway"])
  }

  @Test func theProjectIsTheLastOne() throws {
    let text = "Russia plans a gas pipeline to Peru through Chile. The pipeline will cost much."
    #expect(
      try SieveReader.mentions(text, by: "project-reference")
        == ["pipeline=gas-pipeline-to-peru-through-chile"])
  }
}

@Suite struct CoalitionSieveTests {
  @Test(arguments: [
    SieveCase(
      "Chad joined a naval coalition. The coalition patrolled the coast.",
      ["coalition=naval-coalition", "coalition=naval-coalition"]),
    SieveCase("The Saudi-led coalition bombed Yemen.", ["coalition=saudi-led-coalition"]),
    SieveCase("The ruling coalition of Chad fell.", []),
    SieveCase("A coalition government ruled Chad.", []),
  ])
  func statesThatJoin(_ test: SieveCase) throws {
    #expect(try SieveReader.mentions(test.text, by: "coalition") == test.expected)
  }
}

@Suite struct TerritorySieveTests {
  @Test(arguments: [
    SieveCase(
      "Britain claimed the Falkland Islands. Later it settled the islands.",
      ["islands=falkland-islands"]),
    SieveCase(
      "Britain took Gibraltar. Spain claims the territory.", ["territory=gibraltar"]),
    SieveCase("Britain took Gibraltar. Spain claims the islands.", []),
    SieveCase("Spain claims the islands.", []),
  ])
  func placesByWhatTheyAre(_ test: SieveCase) throws {
    #expect(try SieveReader.mentions(test.text, by: "territory") == test.expected)
  }
}
