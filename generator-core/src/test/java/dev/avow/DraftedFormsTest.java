package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a draft makes of the forms of a small site. */
class DraftedFormsTest {

  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void aSite() throws IOException {
    site = Files.createDirectories(temp.resolve("site"));
    page("index", "<a href=/article>a</a><a href=/letters>l</a>");
  }

  @Test
  void aFieldIsOptionalOnlyWhereItsFormMarksAnother() throws IOException {
    page("article", "<form method=post><input type=email name=email required><input name=phone>");
    page("letters", "<form method=post><input name=city><input type=password name=pw>");

    assertThat(draft())
        .containsPattern("  phone:\n(    .*\n){3}    necessity: optional\n")
        .containsPattern("  email:\n(    .*\n){3}    necessity: required\n")
        .containsPattern("  address:\n(    .*\n){3}    necessity: unknown +# ask: No form says so")
        .containsPattern(
            "  password:\n(    .*\n){3}    necessity: unknown +# ask: No form says so");
  }

  @Test
  void aPageWhoseFormSaysUnsubscribeIsNoPlaceToJoin() throws IOException {
    page(
        "article",
        "<a href=/letters/leave>x</a><form method=post><input type=email name=email>"
            + "<button>Join the letter</button><p>Unsubscribe whenever you like.</p></form>");
    Files.createDirectories(site.resolve("letters"));
    page(
        "letters/leave",
        "<h1>Leave the letter</h1><form method=post><input type=email name=email>"
            + "<button>Unsubscribe</button></form>");

    assertThat(draft()).contains("    signup: [/article]\n").contains("form: /letters/leave\n");
  }

  @Test
  void aFormOfAServiceForListsIsAPlaceToJoinWhateverItAsks() throws IOException {
    page(
        "article",
        "<form method=post action='https://shop.us1.list.example/subscribe/post?u=1'>"
            + "<input type=email name=EMAIL><input name='BIRTHDAY[day]'>");

    assertThat(draft()).contains("    signup: [/article]");
  }

  @Test
  void whoForgotAPasswordJoinsNothing() throws IOException {
    page(
        "article",
        "<form method=post><label>Username or email<input name=user_login autocomplete=username>"
            + "</label><button>Reset password</button>");

    assertThat(draft()).contains("# No form was seen by which people join a mailing list.");
  }

  @Test
  void aSearchBoxIsAQuestion() throws IOException {
    page("article", "<form role=search><input type=search name=q></form><form><input name=city>");

    assertThat(draft()).contains("#  search-terms: {from: you, asked-at: [/article],");
  }

  @Test
  void aBoxForCommentsMayBeReadByAll() throws IOException {
    String form =
        "<form method=post><input type=email name=email><textarea name=comment></textarea>";
    page("article", form);
    assertThat(draft()).contains("# ask: May all read what is written on /article? Then list it");
    page("article", "<a href=/contact>c</a>");
    page("contact", form);
    assertThat(draft()).doesNotContain("May all read");
  }

  private void page(String name, String body) throws IOException {
    Files.writeString(
        site.resolve(name + ".html"),
        "<!DOCTYPE html><html lang=en><title>Tern</title><body>" + body);
  }

  private String draft() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Files.deleteIfExists(file);
    Drafts.draft(file, site, "https://tern.example/");
    return Files.readString(file);
  }
}
