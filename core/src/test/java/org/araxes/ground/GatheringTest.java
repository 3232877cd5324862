package org.araxes.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatheringTest {
  private static final String NOW = "2003-09-12";

  private static String who(String words, String... sentences) {
    return Tagged.who(NOW, words, sentences);
  }

  @Test
  void titleAndDemonymGiveSectorAndCountry() {
    assertThat(
            who(
                "Oleg Tarnov",
                "Kazakh/JJ Deputy/NNP Energy/NNP Minister/NNP Oleg/NNP/P Tarnov/NNP/P resigned/VBD"))
        .isEqualTo("Oleg Tarnov KAZGOV");
  }

  @Test
  void aFamilyNameStandsForTheFullName() {
    assertThat(
            who(
                "Strand",
                "Norwegian/JJ Trade/NNP Minister/NNP Helena/NNP/P Strand/NNP/P flew/VBD home/NN",
                "Strand/NNP/P signed/VBD"))
        .isEqualTo("Helena Strand NORGOV");
  }

  @Test
  void aFamilyNameThatTheEngineMissedIsFoundAgain() {
    assertThat(
            who(
                "Strand",
                "Minister/NNP Helena/NNP/P Strand/NNP/P flew/VBD home/NN",
                "Strand/NN signed/VBD"))
        .isEqualTo("Helena Strand GOV");
  }

  @Test
  void threeSpellingsAreOneMan() {
    String[] text = {
      "Yusuf/NNP/P Qarani/NNP/P fled/VBD",
      "Youssef/NNP/P Qarani/NNP/P was/VBD caught/VBN",
      "Yousef/NNP/P Al-Qarani/NNP/P was/VBD sentenced/VBN"
    };
    assertThat(who("Youssef Qarani", text)).startsWith("Yusuf Qarani");
    assertThat(who("Yousef Al-Qarani", text)).startsWith("Yusuf Qarani");
  }

  @Test
  void invertedNamesAreOne() {
    assertThat(
            who(
                "Ilie Dragan",
                "DRAGAN/NNP/P Ilie/NNP/P was/VBD charged/VBN",
                "Ilie/NNP/P Dragan/NNP/P denied/VBD it/PRP"))
        .startsWith("DRAGAN Ilie");
  }

  @Test
  void aNicknameIsPartOfTheName() {
    assertThat(
            who(
                "El Zurdo",
                "Ramon/NNP/P \"/`` El/NNP Zurdo/NNP \"/'' Pineda/NNP/P escaped/VBD",
                "El/NNP/P Zurdo/NNP/P was/VBD caught/VBN"))
        .contains("Pineda");
  }

  private static final String[] FATHER_AND_SON = {
    "Emil/NNP/P Varga/NNP/P founded/VBD the/DT party/NN",
    "His/PRP$ son/NN Tamas/NNP/P Varga/NNP/P leads/VBZ it/PRP",
    "Police/NNP arrested/VBD the/DT younger/JJR Varga/NNP/P"
  };

  @Test
  void fatherAndSonStayApart() {
    assertThat(who("Emil Varga", FATHER_AND_SON)).startsWith("Emil Varga");
    assertThat(who("His son", FATHER_AND_SON)).startsWith("Tamas Varga");
    assertThat(who("Tamas Varga", FATHER_AND_SON)).startsWith("Tamas Varga");
  }

  @Test
  void theYoungerIsTheSon() {
    assertThat(who("Varga", FATHER_AND_SON)).startsWith("Tamas Varga");
  }

  @Test
  void aSonNamedLaterIsFoundByHisFamilyName() {
    assertThat(
            who(
                "Sadiq's son",
                "Karim/NNP/P Sadiq/NNP/P signed/VBD it/PRP",
                "Sadiq/NNP/P 's/POS son/NN says/VBZ so/RB",
                "Nabil/NNP/P Sadiq/NNP/P wrote/VBD a/DT note/NN"))
        .startsWith("Nabil Sadiq");
  }

  @Test
  void theFatherOfTheSonIsTheMan() {
    String[] text = {
      "Karim/NNP/P Sadiq/NNP/P signed/VBD it/PRP",
      "Sadiq/NNP/P 's/POS son/NN ,/, Nabil/NNP/P Sadiq/NNP/P ,/, says/VBZ so/RB",
      "Nabil/NNP/P Sadiq/NNP/P kept/VBD his/PRP$ father/NN 's/POS papers/NNS"
    };
    assertThat(who("his father", text)).startsWith("Karim Sadiq");
  }

  @Test
  void brothersStayApartAndHisIsNotHimself() {
    String[] text = {
      "Soldiers/NNS killed/VBD Idris/NNP/P Bello/NNP/P",
      "Sani/NNP/P Bello/NNP/P ,/, his/PRP$ brother/NN ,/, accused/VBD them/PRP"
    };
    assertThat(who("his brother", text)).startsWith("Sani Bello");
    assertThat(who("his", text)).startsWith("Idris Bello");
  }

  @Test
  void mrsIsTheWife() {
    assertThat(
            who(
                "Okafor",
                "Minister/NNP Peter/NNP/P Okafor/NNP/P resigned/VBD",
                "His/PRP$ wife/NN ,/, Grace/NNP/P ,/, wept/VBD",
                "Mrs/NNP Okafor/NNP accused/VBD the/DT police/NNS"))
        .startsWith("Grace");
  }

  @Test
  void thePredecessorIsSomebodyElse() {
    String[] text = {"Premier/NNP Doan/NNP/P freed/VBD his/PRP$ predecessor/NN"};
    assertThat(who("his predecessor", text)).doesNotContain("Doan");
    assertThat(
            who(
                "his predecessor",
                "Premier/NNP Doan/NNP/P freed/VBD his/PRP$ predecessor/NN ,/, ousted/VBN"
                    + " President/NNP Lam/NNP/P Quoc/NNP/P ,/, in/IN May/NNP"))
        .startsWith("Lam Quoc");
  }

  @Test
  void unrelatedNamesakesStayApart() {
    String[] text = {
      "Union/NNP leader/NN Freja/NNP/P Holt/NNP/P spoke/VBD",
      "Prime/NNP Minister/NNP Anders/NNP/P Holt/NNP/P refused/VBD"
    };
    assertThat(who("Freja Holt", text)).startsWith("Freja Holt");
    assertThat(who("Anders Holt", text)).isEqualTo("Anders Holt GOV");
  }

  @Test
  void theOfficeLeadsToTheNamedHolder() {
    assertThat(
            who(
                "The Ardenian president",
                "Ardenian/JJ President/NNP Mira/NNP/P Tolo/NNP/P spoke/VBD",
                "The/DT Ardenian/JJ president/NN left/VBD"))
        .startsWith("Mira Tolo");
  }

  @Test
  void theOfficeLeadsToTheHolderOfThatTime() {
    String text = "The/DT French/JJ president/NN warned/VBD Iraq/NNP/L";
    assertThat(Tagged.who("1990-09-01", "The French president", text))
        .isEqualTo("Francois Mitterrand FRAGOV");
    assertThat(Tagged.who("2003-02-01", "The French president", text))
        .isEqualTo("Jacques Chirac FRAGOV");
  }

  @Test
  void noOfficeBeforeItsTime() {
    String text = "Barack/NNP/P Obama/NNP/P spoke/VBD in/IN the/DT United/NNP/L States/NNPS/L";
    assertThat(Tagged.who("2010-05-01", "Barack Obama", text)).isEqualTo("Barack Obama USAGOV");
    assertThat(Tagged.who("2004-07-27", "Barack Obama", text)).isNotEqualTo("Barack Obama USAGOV");
  }

  @Test
  void aFormerHolderIsNotTheHolder() {
    assertThat(
            who(
                "the president",
                "Former/JJ Kenyan/JJ President/NNP Amos/NNP/P Kibet/NNP/P left/VBD",
                "Kenyan/JJ President/NNP Ruth/NNP/P Wafula/NNP/P stayed/VBD",
                "On/IN Monday/NNP the/DT president/NN spoke/VBD"))
        .startsWith("Ruth Wafula");
  }

  @Test
  void listsKnowSpellings() {
    assertThat(
            Tagged.who(
                "1993-09-06", "Geidar Aliev", "Geidar/NNP/P Aliev/NNP/P left/VBD Azerbaijan/NNP/L"))
        .isEqualTo("Geidar Aliev AZEGOV");
    assertThat(
            Tagged.who(
                "1986-04-16",
                "Muammar Khaddafi",
                "Muammar/NNP/P Khaddafi/NNP/P left/VBD Libya/NNP/L"))
        .isEqualTo("Muammar Khaddafi LBYGOV");
  }

  @Test
  void aRelativeOfTheKnownHasNoOffice() {
    assertThat(
            Tagged.who(
                "2005-01-10",
                "Sevil Aliyeva",
                "Sevil/NNP/P Aliyeva/NNP/P left/VBD Azerbaijan/NNP/L"))
        .doesNotContain("GOV");
  }

  @Test
  void aSpokeswomanSpeaksForHerDepartment() {
    assertThat(
            who(
                "Alice Moran",
                "State/NNP/O Department/NNP/O spokeswoman/NN Alice/NNP/P Moran/NNP/P left/VBD"))
        .isEqualTo("Alice Moran USAGOV");
  }

  @Test
  void aLeaderOfSomethingIsOfItsSector() {
    assertThat(
            who(
                "Wanjiru Kamau",
                "Wanjiru/NNP/P Kamau/NNP/P ,/, a/DT leader/NN of/IN the/DT Kenyan/JJ opposition/NN"
                    + " ,/, left/VBD"))
        .isEqualTo("Wanjiru Kamau KENOPP");
  }

  @Test
  void anUnnamedOfficialStaysUnnamed() {
    assertThat(who("A senior Israeli officer", "A/DT senior/JJ Israeli/JJ officer/NN spoke/VBD"))
        .isEqualTo("A senior Israeli officer ISRMIL");
    assertThat(
            who(
                "a U.S. official",
                "A/DT U.S./NNP official/NN left/VBD",
                "Later/RB a/DT U.S./NNP official/NN spoke/VBD"))
        .isEqualTo("a U.S. official USAGOV");
  }

  @Test
  void rebelSoldiersAreRebels() {
    assertThat(who("Sudanese rebel soldiers", "Sudanese/JJ rebel/NN soldiers/NNS fled/VBD"))
        .isEqualTo("Sudanese rebel soldiers SDNREB");
  }

  @Test
  void aLanguageIsNoNationality() {
    assertThat(
            who(
                "Russian-speaking students",
                "Russian/JJ -/HYPH speaking/VBG students/NNS marched/VBD"))
        .doesNotContain("RUS");
  }

  @Test
  void theArmyHasTheCountryOfTheStory() {
    assertThat(
            who(
                "The army",
                "Peru/NNP/L closed/VBD its/PRP$ border/NN",
                "Peruvian/JJ troops/NNS marched/VBD",
                "The/DT army/NN shot/VBD"))
        .endsWith("PERMIL");
  }

  @Test
  void aidOfficialsBelongToNoCountry() {
    assertThat(
            who(
                "International aid officials",
                "Peru/NNP/L closed/VBD its/PRP$ border/NN",
                "International/JJ aid/NN officials/NNS left/VBD"))
        .endsWith("NGO");
  }

  @Test
  void sixMenAreTheSixOfBefore() {
    assertThat(
            who(
                "the six men",
                "Velmark/NNP/L held/VBD six/CD Russians/NNPS",
                "It/PRP freed/VBD the/DT six/CD men/NNS"))
        .endsWith(" RUS");
  }

  @Test
  void lettersInBracketsAreAName() {
    assertThat(
            who(
                "TLF",
                "The/DT Tanar/NNP/O Liberation/NNP/O Front/NNP/O (/-LRB- TLF/NNP/O )/-RRB- left/VBD"))
        .isEqualTo("Tanar Liberation Front REB");
  }

  @Test
  void theMinistryIsTheOneNamed() {
    assertThat(
            who(
                "The ministry",
                "Zambia/NNP/L 's/POS Ministry/NNP/O of/IN/O Health/NNP/O closed/VBD",
                "The/DT ministry/NN left/VBD"))
        .isEqualTo("Ministry of Health ZMBGOV");
  }

  @Test
  void namesOfStatesPassFromOneToAnother() {
    String text = "The/DT KGB/NNP/O left/VBD";
    assertThat(Tagged.who("1985-01-01", "KGB", text)).isEqualTo("KGB SUNSPY");
    String taliban = "The/DT Taliban/NNP/O left/VBD";
    assertThat(Tagged.who("1998-01-01", "Taliban", taliban)).isEqualTo("Taliban AFGGOV");
    assertThat(Tagged.who("2010-01-01", "Taliban", taliban)).isEqualTo("Taliban AFGREB");
  }

  @Test
  void aCapitalWithoutGrammarIsAPlace() {
    assertThat(who("Baku", "Baku/NNP/L protested/VBD")).isEqualTo("nobody");
  }

  @Test
  void heIsTheManAndSheTheWoman() {
    String[] text = {
      "General/NNP Omar/NNP/P Dabo/NNP/P met/VBD Minister/NNP Helena/NNP/P Strand/NNP/P",
      "She/PRP left/VBD",
      "He/PRP stayed/VBD"
    };
    assertThat(who("She", text)).startsWith("Helena Strand");
    assertThat(who("He", text)).startsWith("Omar Dabo");
  }

  @Test
  void theyAreTheGunmen() {
    assertThat(
            who("They", "Gunmen/NNS stormed/VBD the/DT library/NN", "They/PRP took/VBD books/NNS"))
        .startsWith("Gunmen");
  }

  @Test
  void aShipIsOfItsNavy() {
    assertThat(who("HMS Tern", "HMS/NNP Tern/NNP sank/VBD")).isEqualTo("HMS Tern GBRMIL");
  }

  @Test
  void aNameMayRepeatItself() {
    assertThat(who("Sirhan Sirhan", "Sirhan/NNP/P Sirhan/NNP/P left/VBD"))
        .startsWith("Sirhan Sirhan");
  }

  @Test
  void anythingCanBeRead() {
    assertThat(who("x", "\uD800/NN 😀/NNP/P ./. '/'' the/DT")).isEqualTo("nobody");
    assertThat(who("x", "his/PRP$ son/NN 's/POS son/NN 's/POS father/NN")).isEqualTo("nobody");
  }
}
