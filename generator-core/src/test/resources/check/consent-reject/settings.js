CookieConsent.run({
  guiOptions: {consentModal: {layout: 'box'}},
  language: {default: 'en', translations: {en: {consentModal: {
    title: 'Cookies',
    acceptAllBtn: 'Accept all', // expect: consent-reject
    showPreferencesBtn: 'Manage'
  }, preferencesModal: {acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all'}}}}
});
