package dev.avow;

import dev.avow.check.Checks;
import dev.avow.check.mail.MailChecks;
import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.content.Vocabulary;
import dev.avow.declaration.DeclarationRules;
import dev.avow.declaration.contradiction.Contradictions;
import dev.avow.document.DocumentRules;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Law;
import dev.avow.law.LawRules;
import dev.avow.law.Laws;
import dev.avow.law.LockFile;
import dev.avow.law.Requirement;
import dev.avow.law.Requirements;
import dev.avow.law.Unshipped;
import dev.avow.template.TemplateRules;
import dev.avow.yaml.YamlRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule that can report a finding, and every requirement of every pack. */
final class Rulebook {

  private Rulebook() {}

  static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(
        List.of(
            Papers.MISSING,
            Papers.OVERLAY,
            Papers.ACCEPTED,
            LockFile.EMPTIED,
            Starter.NEVER_OVERWRITES,
            SiteStart.SITE_ADDRESS,
            SiteStart.SITE_LOGIN,
            SiteStart.SITE_BROWSER,
            SiteStart.SITE_OPTIONS,
            SiteStarter.READABLE,
            MailRun.FOLDER,
            Continuation.STATE_FILE,
            SiteList.SITE_LIST,
            Approval.NAMED,
            Approval.WHOLE,
            Translating.NAMED));
    rules.addAll(YamlRules.ALL);
    rules.addAll(DeclarationRules.ALL);
    rules.addAll(Contradictions.RULES);
    rules.addAll(LawRules.ALL);
    rules.addAll(TemplateRules.ALL);
    rules.addAll(DocumentRules.ALL);
    rules.addAll(Checks.RULES);
    rules.addAll(MailChecks.RULES);
    return rules;
  }

  /** The ids of all rules. */
  static Set<String> ids() {
    return rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The rows of all packs, switched on or not, and the organization's own; of a law without any,
   * the row that says so in a ledger.
   */
  static List<Requirement> requirements(Content content) throws IOException {
    Laws laws = Laws.read(content);
    Set<String> files = new LinkedHashSet<>();
    List<Requirement> requirements = new ArrayList<>();
    for (Law law : laws.all()) {
      String file = "requirements/" + law.regime() + ".yaml";
      files.add(file);
      if (content.find(file).isEmpty()) {
        requirements.add(Unshipped.row(law.id(), law.name(), Location.of("laws.yaml")));
      }
    }
    files.addAll(content.overlaid("requirements", ".yaml"));
    for (String name : files) {
      Optional<ContentFile> file = content.find(name);
      if (file.isPresent()) {
        requirements.addAll(
            Requirements.read(file.get(), Vocabulary.shipped(), laws).value().orElse(List.of()));
      }
    }
    return requirements;
  }
}
