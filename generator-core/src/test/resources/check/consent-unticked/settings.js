cookieconsent.initialise({
  palette: {popup: {background: "#000"}},
  type: "opt-out", // expect: consent-unticked
});
