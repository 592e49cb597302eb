package dev.avow;

import dev.avow.check.SiteCheck;
import dev.avow.model.Glob;
import dev.avow.model.Site;
import dev.avow.model.Url;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.CopyFetcher;
import dev.avow.site.crawl.FolderFetcher;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.HttpFetcher;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Manners;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The way to a site: what of it is asked for, with which manners, and by whom it is fetched. */
record Approach(SiteRequest request, Answer<Site> declared) {

  CrawlPlan plan(SiteStart site, SiteCheck check) {
    Address start = site.start();
    CrawlPlan plan =
        CrawlPlan.from(start)
            .declaring(check.declaredPages())
            .leaving(unchecked(start))
            .alsoOwning(site.copy().isPresent() ? Set.of() : others(start));
    Manners manners =
        site.folder().isPresent()
            ? Manners.near().ignoringRobots()
            : site.asked().inner() || request.reach().own() ? own() : Manners.polite();
    return plan.within(SiteSettings.limits(request.bounds()))
        .with(request.bounds().robots() ? manners : manners.ignoringRobots());
  }

  /** Pages that the declaration keeps from every check; a link to one may well be a deed. */
  private Predicate<Address> unchecked(Address start) {
    List<Glob> paths = new ArrayList<>();
    for (Given<Glob> glob : declared.then(Site::unchecked).given().orElse(List.of())) {
      // Escaped as the addresses are that it is compared with.
      if (start.resolve(glob.value().text()) instanceof Address address) {
        paths.add(new Glob(address.target()));
      }
    }
    return page -> paths.stream().anyMatch(path -> path.matches(page.path(), page.query()));
  }

  /** The owner's own robots.txt is no reason to leave a form unjudged. */
  private Manners own() {
    Manners own = Manners.own().with(request.reach().connections());
    return request.reach().own() ? own.ignoringRobots() : own;
  }

  private Set<String> others(Address start) {
    Set<String> others = new HashSet<>();
    List<Given<Url>> also = declared.then(Site::also).given().orElse(List.of());
    for (Given<Url> other : also) {
      if (start.resolve(other.value().text()) instanceof Address address) {
        others.add(address.site());
      }
    }
    // The same site without encryption: on the usual ports the two have one name already.
    request.reach().httpPort().ifPresent(port -> others.add(start.host() + ":" + port));
    return others;
  }

  Fetcher fetcher(SiteStart site, CrawlPlan plan) throws IOException {
    if (site.folder().isPresent()) {
      return new FolderFetcher(site.folder().get(), plan.start());
    }
    if (site.copy().isEmpty()) {
      return new HttpFetcher(plan, SiteSettings.of(request, plan.start()));
    }
    Address copy = site.copy().get();
    CrawlPlan there = CrawlPlan.from(copy).with(plan.manners());
    return new CopyFetcher(
        new HttpFetcher(there, SiteSettings.of(request, copy)), copy, plan.start());
  }
}
