package dev.avow.bench.speed;

/** The forms of the made site, as templates in which {@code #} stands for the page's number. */
enum MadeForm {
  NEWSLETTER(
      """
      <form class="form form--letter" id="letter-#" action="/api/letter" method="post" novalidate>
      <h3 class="form__title">News by e-mail</h3>
      <div class="form__row"><label class="form__label" for="letter-mail-#">E-mail address</label>
      <input class="form__input" type="email" id="letter-mail-#" name="email" autocomplete="email"
      required></div>
      <div class="form__row form__row--box">
      <input type="checkbox" id="letter-yes-#" name="agreed" value="1">
      <label for="letter-yes-#">Write to me as the <a href="/privacy.html">privacy notice</a>
      says.</label></div>
      <button class="button button--main" type="submit">Subscribe</button></form>
      """),
  CONTACT(
      """
      <form class="form form--contact" id="contact-#" action="/api/contact" method="post">
      <fieldset><legend>How we reach you</legend>
      <div class="form__row"><label for="contact-name-#">Full name</label>
      <input type="text" id="contact-name-#" name="full-name" autocomplete="name" required></div>
      <div class="form__row"><label for="contact-mail-#">E-mail</label>
      <input type="email" id="contact-mail-#" name="mail" autocomplete="email" required></div>
      <div class="form__row"><label for="contact-tel-#">Telephone</label>
      <input type="tel" id="contact-tel-#" name="telephone" autocomplete="tel"></div>
      <div class="form__row"><label for="contact-text-#">Message</label>
      <textarea id="contact-text-#" name="message" rows="6" cols="60"></textarea></div>
      </fieldset><input type="hidden" name="token" value="t#">
      <button type="submit" class="button">Send</button></form>
      """),
  SIGN_UP(
      """
      <form class="form form--account" id="account-#" action="/api/account" method="post">
      <div class="form__row"><label>First name <input type="text" name="first"
      autocomplete="given-name"></label></div>
      <div class="form__row"><label>Last name <input type="text" name="last"
      autocomplete="family-name"></label></div>
      <div class="form__row"><label for="account-born-#">Date of birth</label>
      <input type="date" id="account-born-#" name="born" autocomplete="bday"></div>
      <div class="form__row"><label for="account-mail-#">E-mail</label>
      <input type="email" id="account-mail-#" name="email" autocomplete="email"></div>
      <div class="form__row"><label for="account-word-#">Password</label>
      <input type="password" id="account-word-#" name="password" autocomplete="new-password"></div>
      <div class="form__row"><label for="account-how-#">How often we may write</label>
      <select id="account-how-#" name="how-often"><option value="">Choose</option>
      <option value="w">Weekly</option>
      <option value="m">Monthly</option><option value="y">Yearly</option></select></div>
      <button type="submit" class="button button--main">Open an account</button></form>
      """),
  SEARCH(
      """
      <form class="form form--search" role="search" action="/api/search" method="get">
      <label class="unseen" for="search-#">Search</label>
      <input type="search" id="search-#" name="q">
      <button type="submit" class="button" aria-label="Search">
      <svg width="16" height="16" viewBox="0 0 16 16">
      <circle cx="6" cy="6" r="5"/><path d="M10 10l5 5"/></svg></button></form>
      """);

  private final String template;

  MadeForm(String template) {
    this.template = template;
  }

  String html(int page) {
    return template.replace("#", Integer.toString(page));
  }
}
