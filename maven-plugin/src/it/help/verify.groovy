def log = new File(basedir, 'build.log').text
['approve', 'check', 'generate', 'help', 'init', 'translate', 'validate'].each { goal ->
    assert log.contains("avow:$goal\n") : "$goal is explained"
}
// Every parameter of the goal says what it does.
def detail = log.substring(log.lastIndexOf('Available parameters:'))
['acceptBy', 'asOf', 'ca', 'connections', 'declaration', 'dns', 'failOn', 'maxPages', 'overlay', 'own', 'probeDns', 'probeFiles', 'report', 'reports', 'servers', 'site', 'skip', 'timeout'].each { name ->
    assert (detail =~ /(?m)^    $name\b.*\n      \w.{10,}/).find() : "$name has its text"
}
assert !detail.contains('(no description available)')
true
