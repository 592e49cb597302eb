package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.address.PageKeys;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.ResponseVerdict;
import dev.avow.site.http.Room;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Journey;
import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import dev.avow.site.page.PageParser;
import dev.avow.site.page.PageReader;
import dev.avow.site.plan.CrawlPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at the pages of one level, and collects where they lead. */
final class Visits<T> {

  /** Room in a candidate's order for the links of one page. */
  static final long PAGE = 1_000_000;

  private static final Pattern LOGIN =
      Pattern.compile("/(?:log[-_]?in|sign[-_]?in|auth|sso)(?:\\.[a-z]+)?(?:/|$)");

  private static final Set<Link.Use> FOLLOWED =
      EnumSet.of(Link.Use.NAVIGATE, Link.Use.FRAME, Link.Use.ASIDE);

  private static final int MOST_SETTLED = 50_000;

  /** What menus repeat on every page, as written, once it leads to a page that is known. */
  private final Set<String> settled = ConcurrentHashMap.newKeySet();

  private final Crawl crawl;
  private final CrawlPlan plan;
  private final Outside outside;
  private final Frontier frontier;
  private final Crew crew;
  private final PageReader<T> reader;
  private final Diary<T> diary;

  Visits(
      Crawl crawl,
      CrawlPlan plan,
      Outside outside,
      Frontier frontier,
      Crew crew,
      PageReader<T> reader,
      Diary<T> diary) {
    this.crawl = crawl;
    this.plan = plan;
    this.outside = outside;
    this.frontier = frontier;
    this.crew = crew;
    this.reader = reader;
    this.diary = diary;
  }

  List<Visited<T>> all(List<Task> tasks, Candidates candidates) {
    List<@Nullable Visited<T>> done =
        crew.all(tasks.size(), index -> one(tasks.get(index), index, candidates));
    List<Visited<T>> all = new ArrayList<>(done.size());
    for (int at = 0; at < done.size(); at++) {
      Visited<T> visited = done.get(at);
      all.add(visited == null ? stopped(tasks.get(at)) : visited);
    }
    return all;
  }

  /**
   * The one place that catches everything: whatever a page does to the parser, the checks or the
   * heap, it is that page that could not be seen.
   */
  private Visited<T> one(Task task, int index, Candidates candidates) {
    try (Room.Turn turn = outside.enter()) {
      return look(task, index, candidates, turn);
    } catch (OutOfMemoryError e) {
      return failed(task, "The page needs more memory than there is. Give the JVM more with -Xmx.");
    } catch (StackOverflowError e) {
      return failed(task, "The page is nested too deeply to be judged.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(task, "The crawl was ended before the page was judged.");
    } catch (Throwable e) {
      return failed(
          task, "The page could not be judged (" + e.getClass().getSimpleName() + "): our fault.");
    }
  }

  private Visited<T> failed(Task task, String detail) {
    Unseen why = new Unseen(task.address(), Reason.INTERNAL, detail, task.needed());
    return Visited.unseen(task, task.address(), false, why);
  }

  private Visited<T> look(Task task, int index, Candidates candidates, Room.Turn turn)
      throws Exception {
    Address address = task.address();
    if (crawl.stopped()) {
      return stopped(task);
    }
    if (outside.timeOver()) {
      return gone(task, "It was not asked for: the time was over. Raise --max-time.");
    }
    Optional<Unseen> forbidden = outside.forbids(address);
    if (forbidden.isPresent()) {
      return Visited.unseen(task, address, false, forbidden.get());
    }
    Optional<Diary.Entry<T>> earlier = diary.recall(address);
    if (earlier.isPresent()) {
      return recalled(task, index, candidates, earlier.get());
    }
    List<Diary.Onward> onward = new ArrayList<>();
    Visited<T> visited = ask(task, index, candidates, turn, onward);
    if (crawl.stopped() && visited.unseen() != null) {
      return stopped(task); // whatever ended the exchange, it was not the site
    }
    if (Settled.is(visited)) {
      diary.write(address, new Diary.Entry<>(visited.trace(onward), visited.value()));
    }
    return visited;
  }

  /** As it came when it was asked for in an earlier run, with all that followed from it then. */
  private Visited<T> recalled(Task task, int index, Candidates candidates, Diary.Entry<T> earlier) {
    Diary.Trace trace = earlier.trace();
    if (trace.unseen() == null) {
      moved(task, trace.end());
    }
    if (outside.owns(trace.end())) {
      outside.robots(trace.end());
    }
    for (Diary.Onward onward : trace.onward()) {
      candidates.add(candidate(task, index, onward));
      if (onward.skip() == null) {
        outside.robots(onward.to());
      }
    }
    return Visited.of(task, trace, earlier.value());
  }

  private Visited<T> ask(
      Task task, int index, Candidates candidates, Room.Turn turn, List<Diary.Onward> onward)
      throws Exception {
    Address address = task.address();
    Journey journey = outside.page(task, turn);
    Address end = journey.address();
    boolean redirected = !end.equals(address);
    Response response = journey.response();
    if (response == null) {
      Unseen why = journey.unseen();
      return why == null
          ? failed(task, "Nothing came back.")
          : Visited.<T>unseen(task, end, redirected, why).setting(journey.cookies());
    }
    Optional<Unseen> against = ResponseVerdict.against(address, response);
    if (against.isPresent()) {
      return Visited.<T>unseen(task, end, redirected, against.get()).setting(journey.cookies());
    }
    moved(task, end);
    if (redirected && frontier.knows(PageKeys.of(PageKeys.canonical(end)))) {
      return Visited.<T>known(task, end).setting(journey.cookies());
    }
    return crew.parse(() -> parsed(task, index, candidates, journey, response, onward));
  }

  /** A start may have moved: www.shop.example for shop.example. */
  private void moved(Task task, Address end) {
    if (task.start() && end.domain().equals(task.address().domain())) {
      outside.own(end);
    }
  }

  private Visited<T> stopped(Task task) {
    return gone(task, "It was not seen: the run was interrupted.");
  }

  private Visited<T> gone(Task task, String detail) {
    Unseen why = new Unseen(task.address(), Reason.BUDGET, detail, task.needed());
    return Visited.unseen(task, task.address(), false, why);
  }

  private Visited<T> parsed(
      Task task,
      int index,
      Candidates candidates,
      Journey journey,
      Response response,
      List<Diary.Onward> onward) {
    Page page = PageParser.of(journey, response, plan.limits());
    List<Unseen> partial = new ArrayList<>(page.partial());
    Address end = journey.address();
    if (wall(task.address(), page)) {
      String detail = "It led to a login at " + end.shown() + "; what is behind it was not seen.";
      partial.add(new Unseen(end, Reason.LOGIN_WALL, detail, task.needed()));
    }
    T value = reader.read(page);
    follow(page, task, index, candidates, onward);
    long body = response.body().fingerprint();
    boolean redirected = !end.equals(task.address());
    return new Visited<>(
        task, end, redirected, value, true, body, null, partial, journey.cookies());
  }

  private static boolean wall(Address asked, Page page) {
    return !page.hops().isEmpty()
        && !LOGIN.matcher(asked.path().toLowerCase(Locale.ROOT)).find()
        && LOGIN.matcher(page.address().path().toLowerCase(Locale.ROOT)).find()
        && page.document().selectFirst("input[type=password]") != null;
  }

  private void follow(
      Page page, Task task, int index, Candidates candidates, List<Diary.Onward> onward) {
    long place = 0;
    boolean home = page.base().origin().equals(plan.start().origin());
    for (Link link : page.links()) {
      place++;
      if (!FOLLOWED.contains(link.use())) {
        continue;
      }
      boolean absolute = home && absolute(link.written());
      if (absolute && settled.contains(link.written())) {
        continue;
      }
      if (!(link.target() instanceof Address found) || !outside.owns(found)) {
        continue;
      }
      if (PageKeys.ofNetwork(found)) {
        continue;
      }
      if (link.use() == Link.Use.ASIDE && (PageKeys.file(found) || PageKeys.acts(found))) {
        continue; // nobody would be led there, so it is not missed
      }
      boolean tooLong = found.toString().length() > Address.LONGEST;
      Address address = PageKeys.canonical(tooLong ? PageKeys.cut(found) : found);
      String key = PageKeys.of(address);
      if (frontier.knows(key)) {
        if (absolute && settled.size() < MOST_SETTLED) {
          settled.add(link.written());
        }
        continue;
      }
      Diary.Onward next = new Diary.Onward(place, address, skip(link, address, tooLong));
      if (candidates.add(candidate(task, index, next))) {
        onward.add(next);
      }
    }
  }

  private static Candidates.Candidate candidate(Task task, int index, Diary.Onward next) {
    Task follows = new Task(next.to(), task.depth() + 1, false, false);
    return new Candidates.Candidate(
        PageKeys.of(next.to()), index * PAGE + next.place(), follows, next.skip());
  }

  /** Whether the reference means the same on every page of the origin. */
  private static boolean absolute(String written) {
    return written.length() > 1 && written.charAt(0) == '/' && "/\\".indexOf(written.charAt(1)) < 0;
  }

  private @Nullable Unseen skip(Link link, Address address, boolean tooLong) {
    if (tooLong) {
      String detail =
          "The link has more than " + Address.LONGEST + " characters; its beginning is shown.";
      return new Unseen(address, Reason.LINK_TOO_LONG, detail, false);
    }
    if (PageKeys.file(address)) {
      return new Unseen(address, Reason.NOT_HTML, "By its name it is a file, not a page.", false);
    }
    if (PageKeys.acts(address)) {
      String detail = "By its name it does something rather than show something.";
      return new Unseen(address, Reason.ACTION_LINK, detail, false);
    }
    // It is asked of search engines, for the sake of strangers; whoever owns the site wants to
    // know.
    if (plan.manners().robots()
        && link.element().attr("rel").toLowerCase(Locale.ROOT).contains("nofollow")) {
      String detail = "The link asks robots not to follow it.";
      return new Unseen(address, Reason.NO_FOLLOW, detail, false);
    }
    return outside.forbids(address).orElse(null);
  }
}
