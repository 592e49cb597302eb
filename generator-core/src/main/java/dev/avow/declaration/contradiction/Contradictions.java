package dev.avow.declaration.contradiction;

import dev.avow.declaration.DeclarationFile;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds what a declaration says in one place and takes back in another. */
public final class Contradictions {

  private static final List<Contradiction> ALL =
      List.of(
          new SecretCodesAreNotKept(),
          new DeniedSalesHaveNoBuyer(),
          new DeniedSalesOfTheYoungHaveNoBuyer(),
          new DeniedAdvertisingHasNoRecipient(),
          new DeniedSharingHasNoRecipient(),
          new DeniedJointMarketingHasNoMarketer(),
          new ReasonsToShareSayTheirLimit(),
          new DeniedTrainingHasNoUse(),
          new ProcessorsBuyNothing(),
          new FreeAnswersAreNotDemanded(),
          new RecipientsAreDeclaredSo(),
          new CookiesNameTheirData(),
          new CookiesSayWhatFor(),
          new CookiesWaitForConsent(),
          new CookiesAskFirst(),
          new NecessaryCookiesServeTheVisitor(),
          new MarketingLeavesAChoice(),
          new ConsentIsOptIn(),
          new OptOutsNameAWay(),
          new DeniedRightsHaveNoUse(),
          new LettersAreAnswered(),
          new ThirdCountriesHaveAMechanism(),
          new RetentionHasAnEnd(),
          new PromisesCanBeKept(),
          new UnstoredDataHaveNoPeriod(),
          new BoughtDataNameTheirSource(),
          new UsesNameSourcesOfTheirData(),
          new FriendsCanBeRemoved(),
          new ChildrenHaveAParentsConsent(),
          new CollectorsFromChildrenAreNamed(),
          new SpecialDataHaveABasis(),
          new LimitedDataAreNotMarketed(),
          new AnonymousDataIdentifyNobody(),
          new SensitiveEntriesTravelEncrypted(),
          new PromisedNoticeIsGiven(),
          new ScheduledWorkIsInTime(),
          new DatesComeInOrder(),
          new ChangesAreDecidedInTime(),
          new NoticesStandInEachLanguage(),
          new ExemptionsAreOfLaws(),
          new ExamplesAreReplaced(),
          new TextsSaySomething(),
          new PublicAddressesArePublic(),
          new SiteIsServedEncrypted(),
          new PeopleAreThoseOfTheData(),
          new DataHaveAUse(),
          new PartiesHaveAPart(),
          new SystemsHaveAUse());

  /** The rules of all of them, for the reference pages and {@code avow explain}. */
  public static final List<Rule> RULES = ALL.stream().map(Contradiction::rule).toList();

  private Contradictions() {}

  /** What does not hold together, in file order. */
  public static List<Finding> find(DeclarationFile file, LocalDate today) {
    Stated stated = new Stated(file, today);
    List<Finding> findings = new ArrayList<>();
    ALL.forEach(contradiction -> contradiction.check(stated, findings::add));
    return findings.stream().sorted().toList();
  }
}
