package dev.avow.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.http.Body;
import dev.avow.site.http.Headers;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Response;
import dev.avow.site.http.Unseen;
import dev.avow.site.plan.Limits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageParserTest {

  private static final Address HERE = Address.of("https://shop.example/a/page");

  @Test
  void everyPlaceThatBearsAnAddressIsFound() {
    Page page =
        page(
            """
            <head><link rel=preconnect href=//one.example><link rel=stylesheet href=two.css>
            <meta http-equiv=refresh content="5; URL='three'"></head>
            <body background=four.png style="background:url( 'five.png' )">
            <a href=six ping="seven eight">x</a><img srcset="nine.png 1x, ten.png 2x">
            <video poster=eleven.png></video><iframe src=twelve></iframe>
            <form action=thirteen><button formaction=fourteen></button></form>
            <svg><use href=fifteen.svg></use></svg><blockquote cite=sixteen></blockquote>
            <style>@import "seventeen.css"; a{b:url(eighteen.png)}</style>
            <script type=importmap>{"imports":{"x":"https://nineteen.example/x.js"}}</script>
            <object data=twenty></object>
            """);
    assertThat(page.links())
        .extracting(Link::written)
        .containsExactly(
            "//one.example",
            "two.css",
            "three",
            "four.png",
            "five.png",
            "six",
            "seven",
            "eight",
            "nine.png",
            "ten.png",
            "eleven.png",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen.svg",
            "sixteen",
            "eighteen.png",
            "seventeen.css",
            "https://nineteen.example/x.js",
            "twenty");
  }

  @Test
  void objectsAndEmbedsMayHoldPagesAsFramesDo() {
    assertThat(page("<object data=one></object><embed src=two><iframe src=three></iframe>").links())
        .extracting(link -> link.written() + " " + link.use())
        .containsExactly("one FRAME", "two FRAME", "three FRAME");
  }

  @Test
  void placesThatOnlyMachinesReadBearAddressesToo() {
    assertThat(
            page("""
            <link rel="next nofollow" href=one><link rel=prev href=two>
            <link rel=prerender href=three><link rel=nextish href=four>
            <meta property=og:image:secure_url content=https://five.example/>
            <meta name=twitter:player content=https://six.example/>
            <meta name=description content=https://not.example/>
            <a attributionsrc="https://seven.example/ https://eight.example/">x</a>
            <img attributionsrc=nine><script attributionsrc=ten></script>
            <svg><a xlink:href=eleven>x</a></svg><object archive="twelve thirteen"></object>
            """)
                .links())
        .extracting(link -> link.written() + " " + link.use())
        .containsExactly(
            "one NAVIGATE",
            "two NAVIGATE",
            "three LOAD",
            "four MENTION",
            "https://five.example/ MENTION",
            "https://six.example/ MENTION",
            "https://seven.example/ CONTACT",
            "https://eight.example/ CONTACT",
            "nine CONTACT",
            "ten CONTACT",
            "eleven NAVIGATE",
            "twelve LOAD",
            "thirteen LOAD");
  }

  @Test
  void picturesOfASetNeedNoUrl() {
    assertThat(
            page("""
            <p style="background: image-set('one.png' 1x, &quot;two.png&quot; type('image/png') 2x,
              url('three.png') 3x)">x</p>
            <style>p { content: 'four'; background: -webkit-image-set("five.png" 1x) }</style>
            """)
                .links())
        .extracting(Link::written)
        .containsExactlyInAnyOrder("one.png", "two.png", "three.png", "five.png");
  }

  @Test
  void scriptsOfDataNameWhatBrowsersLoad() {
    assertThat(
            page("""
            <script type=importmap>{"imports": {"a": "https:\\/\\/one.example/a.js",
              "b": "/two.js"}, "integrity": {"/two.js": "sha384-x"}}</script>
            <script type=speculationrules>{"prefetch": [{"urls": ["/three"], "where":
              {"href_matches": "/not"}}]}</script>
            """)
                .links())
        .extracting(link -> link.written() + " " + link.use())
        .containsExactly(
            "https://one.example/a.js LOAD", "/two.js LOAD", "/three LOAD", "/three ASIDE");
  }

  @Test
  void theHeadOfAResponseHasLinksToo() {
    Headers headers =
        Headers.of(
            "Link",
            "<https://one.example/a,b.css>; rel=preload; as=style, </two>; rel=\"alternate\";"
                + " hreflang=fr",
            "link",
            "</three>; title=\"rel=next\"; rel=\"next\", <//four.example>; rel=preconnect,"
                + " </five>");
    Response response = Response.of(200, headers, Body.of("<p>Tea"));
    Address home = Address.of("https://shop.example/");

    Page page =
        PageParser.of(
            new Journey(home, List.of(), List.of(), response, null), response, Limits.DEFAULT);

    assertThat(page.links())
        .extracting(link -> link.written() + " " + link.use() + " " + link.unasked())
        .containsExactly(
            "https://one.example/a,b.css LOAD false",
            "/two MENTION false",
            "/two ASIDE false",
            "/three NAVIGATE false",
            "//four.example CONTACT false",
            "/five MENTION false");
  }

  @Test
  void aLinkResolvesOnce() {
    Link link = page("<a href=/x>x</a>").links().get(0);
    assertThat(link.target()).hasToString("https://shop.example/x").isSameAs(link.target());
  }

  @Test
  void theFirstUsableBaseCounts() {
    assertThat(page("<base href=//cdn.example/b/><base href=/c/><a href=x>x</a>").links().get(0))
        .satisfies(link -> assertThat(link.target()).hasToString("https://cdn.example/b/x"));
    assertThat(page("<base href=javascript:x><a href=x>x</a>").base()).isEqualTo(HERE);
    assertThat(page("<template><base href=/c/></template>").base()).isEqualTo(HERE);
  }

  @Test
  void templatesAreInertAndShadowRootsAreNot() {
    Page page =
        page(
            "<template><a href=/inert>x</a></template>"
                + "<div><template shadowrootmode=open><a href=/live>x</a></template></div>");
    assertThat(page.links()).extracting(Link::written).containsExactly("/live");
  }

  @Test
  void framesWithinThePageAreReadWithItsBase() {
    Page page = page("<base href=/b/><iframe srcdoc='<form action=send></form>'></iframe>");
    assertThat(page.frames()).hasSize(1);
    assertThat(page.links().get(0).target()).hasToString("https://shop.example/b/send");
  }

  @Test
  void aPageThatOnlyItsScriptsFillIsPartial() {
    assertThat(page("<div id=root></div><script src=app.js></script>").whole()).isTrue();
    assertThat(page("<title></title><script>location.href='/x'</script>").partial())
        .extracting(Unseen::detail)
        .containsExactly(
            "The page shows nothing until its scripts run, which this crawl does not do.");
  }

  @Test
  void aShortPageCannotReachTheCap() {
    String open =
        IntStream.range(0, 14)
            .mapToObj(id -> "<b id=" + id + ">")
            .collect(Collectors.joining("", "<p>", ""));
    String bomb = open + "<p>x".repeat((Tree.SHORT - open.length()) / 4);
    Page page = page(bomb);
    assertThat(page.whole()).isTrue();
    assertThat(page.document().stream().count()).isBetween(200_000L, (long) Tree.MOST_NODES);
  }

  @Test
  void elementsBeyondTheCapMakeThePagePartial() {
    String bomb = "<p><b id=1><i id=2><u id=3><s id=4>" + "<p>x".repeat(120_000);
    Page page = page(bomb);
    assertThat(page.partial()).extracting(Unseen::reason).containsExactly(Reason.TOO_MANY_NODES);
  }

  @Test
  void depthIsNoDanger() {
    Page page = page("<div>".repeat(100_000) + "<form action=/deep></form>");
    assertThat(page.links()).extracting(Link::written).containsExactly("/deep");
  }

  @Test
  void linksBeyondTheLimitAreCountedAndTold() {
    Page page = page("<a href=/x>x</a>".repeat(10_003) + "<form action=/f></form>");
    assertThat(page.partial())
        .extracting(Unseen::detail)
        .containsExactly(
            "The page has 3 more addresses than the 10000 that are read. Raise --max-links.");
    assertThat(page.links()).hasSize(10_001);
  }

  @Test
  void elementsKnowTheirPlace() {
    Page page = page("<p>\n<a href=x>x</a>");
    assertThat(page.links().get(0).element().sourceRange().start().lineNumber()).isEqualTo(2);
  }

  @Test
  void characterEncodingIsFoundAsBrowsersFindIt() {
    assertThat(title(new byte[] {(byte) 0xE9}, "text/html")).isEqualTo("é");
    assertThat(title(new byte[] {(byte) 0xC3, (byte) 0xA9}, "text/html")).isEqualTo("é");
    assertThat(title(new byte[] {(byte) 0xC3, (byte) 0xA9}, "text/html; charset=latin1"))
        .isEqualTo("Ã©");
    assertThat(title(new byte[] {'x'}, "text/html; charset=utf-7")).isEqualTo("x");
    assertThat(title(new byte[] {'x'}, "text/html; charset=;;'\"<script>")).isEqualTo("x");
    assertThat(title(new byte[] {'x'}, "TEXT/HTML; Charset=no-such")).isEqualTo("x");
  }

  private static String title(byte[] text, String type) {
    byte[] head = "<title>".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[] all = new byte[head.length + text.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(text, 0, all, head.length, text.length);
    Response response =
        Response.of(200, Headers.of("Content-Type", type), new Body(all, all.length));
    Journey journey = new Journey(HERE, List.of(), List.of(), response, null);
    return PageParser.of(journey, response, Limits.DEFAULT).document().title();
  }

  private static Page page(String html) {
    return PageParser.of(HERE, html);
  }
}
