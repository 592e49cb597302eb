/*! Slides 3.2, of which the site uses one part. */
function film(id) {
  frame.src = "https://films.example/embed/" + id;
}
frame.src = "https://slides.example/start"; // expect: script-host-declared
