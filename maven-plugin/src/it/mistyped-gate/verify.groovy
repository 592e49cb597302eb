assert new File(basedir, 'build.log').text.contains("<failOn> is 'errors'. Set it to error, warning or never.")
true
