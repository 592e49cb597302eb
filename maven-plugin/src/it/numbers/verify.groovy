def log = new File(basedir, 'build.log').text
assert log.contains("<maxPages> is '0'. Set it to a whole number from 1 on.")
assert log.contains("<timeout> is '-5'. Set it to a whole number from 1 on.")
assert log.contains("<httpPort> is '65536'. Set it to a port, a whole number from 1 to 65535.")
assert !new File(basedir, 'target/avow-report').exists()
true
