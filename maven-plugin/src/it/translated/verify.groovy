def german = new File(basedir, 'texts/de')
assert new File(german, 'clauses/about.md.ftl').getText('UTF-8').contains('This notice tells you')
assert new File(german, 'phrases.yaml').getText('UTF-8').contains('title-notice: {says: unknown} # "Privacy notice"')
def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert runs.length == 2
assert !runs[0].contains('There are no texts')
assert runs[1].contains("The language 'de' has no words for 'email'.")
assert runs[1].contains('still English')
true
