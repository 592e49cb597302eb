package dev.avow.site.crawl;

import dev.avow.site.address.Address;
import dev.avow.site.http.SetCookie;
import dev.avow.site.http.Unseen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one task.
 *
 * @param end where the redirects led; the task's own address without any
 * @param value what the reader kept; null when there was no page, or it was known already
 * @param read whether a page was read
 * @param body tells equal bodies; 0 without a page
 * @param unseen why there was no page, or null
 * @param partial why the page is not whole
 * @param cookies set on the way, by redirects and by the answer itself
 */
record Visited<T>(
    Task task,
    Address end,
    boolean redirected,
    @Nullable T value,
    boolean read,
    long body,
    @Nullable Unseen unseen,
    List<Unseen> partial,
    List<SetCookie> cookies) {

  static <T> Visited<T> unseen(Task task, Address end, boolean redirected, Unseen why) {
    Unseen told = new Unseen(task.address(), why.reason(), why.detail(), task.needed());
    return new Visited<>(task, end, redirected, null, false, 0, told, List.of(), List.of());
  }

  /** A redirect to a page that is looked at on its own account. */
  static <T> Visited<T> known(Task task, Address end) {
    return new Visited<>(task, end, true, null, false, 0, null, List.of(), List.of());
  }

  /** As an earlier run wrote it down. */
  static <T> Visited<T> of(Task task, Diary.Trace trace, @Nullable T value) {
    return new Visited<>(
        task,
        trace.end(),
        !trace.end().equals(task.address()),
        value,
        trace.read(),
        trace.body(),
        trace.unseen(),
        trace.partial(),
        trace.cookies());
  }

  /** What a later run needs of it to go on. */
  Diary.Trace trace(List<Diary.Onward> onward) {
    return new Diary.Trace(end, read, body, unseen, partial, cookies, onward);
  }

  /** The same, with what its answers set: a cookie is set by an error page as by any other. */
  Visited<T> setting(List<SetCookie> set) {
    return new Visited<>(task, end, redirected, value, read, body, unseen, partial, set);
  }
}
