def log = new File(basedir, 'build.log').text
assert log.count('Left out: avow.skip is set.') == 2
true
